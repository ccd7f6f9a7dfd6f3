import {foldText} from './fold-text';
import {compilePattern} from './pattern';

/** How a list of accepted answers is compared. */
export interface TextRule {
  /** Answers, or patterns where `regex` is set. */
  readonly accepted: readonly string[];
  readonly regex: boolean;
  readonly caseSensitive: boolean;
}

/** Longer answers match nothing: a pattern must not be given much room to try. */
const longest = 500;

/** Whether a typed answer is among the accepted ones. */
export function acceptsText(typed: string, {accepted, regex, caseSensitive}: TextRule): boolean {
  if (typed.length > longest) return false;
  if (regex) {
    const folded = foldText(typed, true);
    return (
      folded !== '' &&
      accepted.some((pattern) => compilePattern(pattern, caseSensitive)?.test(folded) ?? false)
    );
  }
  const folded = foldText(typed, caseSensitive);
  return folded !== '' && accepted.some((answer) => foldText(answer, caseSensitive) === folded);
}
