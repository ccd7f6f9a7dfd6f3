import type {Named} from '../known-ids';

/** One choice, as the sheet shows it. */
export interface ChoiceSheet extends Named {
  /** The words beside the box, without a paragraph around them. */
  readonly html: string;
  /** Code and other blocks below the words; empty where there are none. */
  readonly blocksHtml: string;
  /** Keeps its place when choices are shuffled. */
  readonly pin: boolean;
}

/** What both types with choices have in the key. */
export interface ChoicesKey {
  readonly right: readonly string[];
  /** Id of a choice → what is said of it; choices without feedback are not listed. */
  readonly feedback: Readonly<Record<string, string>>;
}
