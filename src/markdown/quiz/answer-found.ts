import type {Code, List, RootContent, Table} from 'mdast';
import type {BlankSpot} from './parse/find-blanks';

/** The answer block of a question, as it is written. */
export type AnswerFound =
  | {readonly kind: 'tasks'; readonly lists: readonly List[]}
  | {readonly kind: 'answer'; readonly fence: Code}
  | {readonly kind: 'blanks'; readonly blanks: readonly BlankSpot[]}
  | {readonly kind: 'order-fence'; readonly fence: Code}
  | {readonly kind: 'order-list'; readonly list: List}
  | {readonly kind: 'table'; readonly table: Table};

/** An answer block among the direct children of its question. */
export interface Candidate {
  readonly answer: AnswerFound;
  /** Place of its first and of its last node among the children. */
  readonly first: number;
  readonly last: number;
  readonly offset: number;
}

/** A question parted at its answer block. */
export interface QuestionParts {
  readonly answer: AnswerFound;
  /** Offset of the answer block. */
  readonly offset: number;
  readonly stem: readonly RootContent[];
  readonly tail: readonly RootContent[];
}
