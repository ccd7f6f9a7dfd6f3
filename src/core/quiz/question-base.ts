import type {RuleName} from './settings';

/** One step of a question's ladder of hints. */
export interface Hint {
  readonly label: string;
  readonly html: string;
}

/** What the sheet says of a question of any type. */
export interface SheetBase {
  readonly id: string;
  readonly revision: string;
  /** `old-id`, or `old-quiz#old-id`: what this question was called before. */
  readonly formerly: readonly string[];
  /** The heading as text, for lists and for a screen reader. */
  readonly title: string;
  readonly titleHtml: string;
  readonly stemHtml: string;
  /** An exact fraction: `2`, `1/2`. */
  readonly points: string;
  readonly objectives: readonly string[];
  readonly rule: RuleName;
  /** Empty in a quiz that is an exam only: there the key has them. */
  readonly hints: readonly Hint[];
  /** How many hints there are, wherever they are kept. */
  readonly hintCount: number;
}

/** What the key says of a question of any type. */
export interface KeyBase {
  readonly revision: string;
  /** Of an `open` question: the model answer. */
  readonly explanationHtml: string;
  /** The hints of a quiz that is an exam only. */
  readonly hints: readonly Hint[];
}
