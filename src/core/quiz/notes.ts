import type {Severity} from '../diagnostic';

/** What the check says of a question, for the author's view in the live server. */
export interface QuizNote {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  readonly line: number;
  /** The id of the question that it stands under; null where it belongs to the whole quiz. */
  readonly question: string | null;
}

/** A quiz's source and what the check says of it: only in the live server, in no build. */
export interface QuizNotes {
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  /** Question id → the line of its heading. */
  readonly lines: Readonly<Record<string, number>>;
  readonly notes: readonly QuizNote[];
}
