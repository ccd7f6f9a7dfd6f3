import type {Fraction} from './fraction';
import type {NumberQuestion} from './number-answer';

/** What scoring an answer gives. `Detail` says what of it was right. */
export type Outcome<Detail> =
  | {readonly kind: 'scored'; readonly share: Fraction; readonly detail: Detail}
  /** A number that cannot be read for certain: the learner is asked; when handed in like that, it earns nothing. */
  | {readonly kind: 'ask'; readonly why: NumberQuestion}
  /** An `open` answer that the learner has not yet held against the criteria. */
  | {readonly kind: 'unmarked'};
