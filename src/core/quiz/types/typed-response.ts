import {isShortText, readFields} from '../read-fields';

/** What was typed into the one field. */
export interface TypedResponse {
  readonly text: string;
}

/** Whether the text was right, and the feedback of the foreseen wrong answer that it is. */
export interface TypedDetail {
  readonly right: boolean;
  /** Null where nobody foresaw the answer. */
  readonly foreseenHtml: string | null;
}

export function readTyped(unsafe: unknown): TypedResponse | null {
  const text = readFields(unsafe)?.text;
  return isShortText(text) ? {text} : null;
}

export function isTyped({text}: TypedResponse): boolean {
  return text.trim() !== '';
}
