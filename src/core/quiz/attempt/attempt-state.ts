import type {QuizMode} from '../settings';
import type {AnsweredEvent} from './attempt-events';

/** An attempt as its events tell it. */
export interface AttemptState {
  readonly id: string;
  readonly quiz: string;
  readonly mode: QuizMode;
  readonly seed: number;
  /** Ids of the drawn questions in the order shown. */
  readonly questions: readonly string[];
  readonly startedAt: string;
  readonly limit: number | null;
  /** The quiz's own limit when the attempt began. */
  readonly usualLimit: number | null;
  readonly flagged: ReadonlySet<string>;
  /** By question: only questions that have an answer. */
  readonly answers: ReadonlyMap<string, AttemptAnswer>;
  readonly finished: AttemptEnd | null;
  /** Time of the newest event. */
  readonly latestAt: string;
}

export interface AttemptAnswer {
  /** What counts: the first checked answer in practice, the last one before handing in of an exam. */
  readonly counted: AnsweredEvent;
  /** What the question shows when the page opens again. */
  readonly latest: AnsweredEvent;
  /** How often it was answered; an open question, how often its answer was marked. */
  readonly tries: number;
  /** An `open` answer that the learner has not marked yet, or an exam's answer that waits for the key. */
  readonly pending: boolean;
}

export interface AttemptEnd {
  /** The limit itself where the time ended it, whenever that was found. */
  readonly at: string;
  readonly reason: 'handed-in' | 'time';
}
