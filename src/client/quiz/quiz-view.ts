import type {AttemptResult} from '../../core/quiz/attempt/attempt-result';
import type {NumberQuestion} from '../../core/quiz/number-answer';
import type {ChoiceSheet} from '../../core/quiz/types/choice-parts';
import type {OrderItem} from '../../core/quiz/types/order';
import type {RecordStatus} from '../record/record-snapshot';
import type {Feedback} from './feedback';

/**
 * Why an answer was not scored. `empty`: nothing was picked or typed; `offline`: the key could not be loaded; `stale`:
 * the key is of another version of the quiz than the page; the rest: a number that cannot be read for certain.
 */
export type Problem = 'empty' | 'offline' | 'stale' | NumberQuestion;

/** What an answer in the record earned: exact fractions. */
export interface Earned {
  readonly earned: string;
  readonly possible: string;
}

/** The `fill` of a question whose draft is from before the page was loaded. */
export const keptFill = 'kept';

export interface QuestionView {
  readonly id: string;
  readonly phase: 'open' | 'checking' | 'checked';
  /** Changes when the fields must be filled anew, from `response`. */
  readonly fill: string;
  /** What the fields begin with; null for empty fields. */
  readonly response: unknown;
  readonly problem: Problem | null;
  /** Of the answer that is shown; null while the question is open. */
  readonly points: Earned | null;
  /** Null while the key is loaded, or where it could not be. */
  readonly feedback: Feedback | null;
  readonly isKeyMissing: boolean;
  /** How often it was checked, in this attempt. */
  readonly tries: number;
  /** The first try, which counts. Null before it. */
  readonly counted: Earned | null;
  /** There is an answer to an earlier wording of the question, which is not scored against this one. */
  readonly isChanged: boolean;
  /** The latest answer from elsewhere: an earlier attempt, a lesson, another quiz that asked this before. */
  readonly before: Earned | null;
  readonly hintsOpened: number;
  /** Choices in the order of the attempt; empty for questions without. */
  readonly choices: readonly ChoiceSheet[];
  /** Items to put in order, in the order that the attempt begins with; absent: in that of the sheet. */
  readonly items?: readonly OrderItem[];
}

export interface PastAttempt {
  readonly id: string;
  readonly startedAt: string;
  readonly result: AttemptResult;
  readonly isComplete: boolean;
  readonly isBest: boolean;
}

/** A quiz as the page shows it, at one moment. */
export interface QuizView {
  readonly status: RecordStatus;
  /** Ids in the order shown, by topic in the order of the sheet. */
  readonly topics: readonly (readonly string[])[];
  readonly questions: ReadonlyMap<string, QuestionView>;
  /** Null before the first checked answer. */
  readonly result: AttemptResult | null;
  /** Every question of the attempt has its first answer. */
  readonly isComplete: boolean;
  /** A quiz that draws its questions is begun with a button. */
  readonly needsStart: boolean;
  readonly isOnlyWrong: boolean;
  /** The quiz is being taken as an exam: nothing is checked meanwhile. */
  readonly isExamOpen: boolean;
  /** Attempts with an answer, the one going on last. */
  readonly attempts: readonly PastAttempt[];
}
