import type {Grade} from './grade';

/** One time that a card was asked. */
export interface Look {
  /** UTC, as the record has it. */
  readonly at: string;
  readonly grade: Grade;
  /** Graded by the learner in a review; else worked out from the points of an answer in a quiz. */
  readonly isReview: boolean;
  /** Of the question as it was then; null for a term, and where the record does not say. */
  readonly revision: string | null;
}

/** A card and what the record knows of it. */
export interface CardHistory {
  /** Its id of today. */
  readonly card: string;
  /** In order. A term that was added and never asked has none. */
  readonly looks: readonly Look[];
  /** UTC: when it became a card. */
  readonly since: string;
  /** The learner does not want to be asked. */
  readonly isLeftOut: boolean;
  /** It is part of an exam that is going on: to ask it now would tell what is right. */
  readonly isHeld: boolean;
}
