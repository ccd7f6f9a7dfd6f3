import type {AttemptResult} from '../../../core/quiz/attempt/attempt-result';
import type {Passed} from '../../../core/quiz/attempt/quiz-standing';
import type {RecordStatus} from '../../record/record-snapshot';
import type {QuestionView} from '../quiz-view';

/** One row of the answer sheet. */
export interface SheetRow {
  readonly id: string;
  /** From 1, over the whole exam. */
  readonly number: number;
  readonly isAnswered: boolean;
  readonly isFlagged: boolean;
}

/** An exam that was handed in. */
export interface PastExam {
  readonly id: string;
  readonly startedAt: string;
  readonly reason: 'handed-in' | 'time';
  /** Minutes; null without a limit. */
  readonly limit: number | null;
  readonly usualLimit: number | null;
  readonly result: AttemptResult;
  readonly isBest: boolean;
}

/**
 * `offline`: the key could not be loaded; `stale`: it is of another version of the quiz than the page. While an exam goes
 * on, its answers are kept and wait to be scored.
 */
export type KeyProblem = 'offline' | 'stale';

/** An exam as the page shows it, at one moment. */
export interface ExamView {
  readonly status: RecordStatus;
  /** Before the start; while it goes on; and after handing in, the attempt that is looked at. */
  readonly phase: 'ready' | 'running' | 'review';
  /** The start waits for the key. */
  readonly isStarting: boolean;
  readonly problem: KeyProblem | null;
  /** Id of the attempt that goes on or is looked at. */
  readonly attempt: string | null;
  /** Of the attempt that goes on, in minutes; null without. */
  readonly limit: number | null;
  /** Ids in the order shown, by topic in the order of the sheet. */
  readonly topics: readonly (readonly string[])[];
  readonly questions: ReadonlyMap<string, QuestionView>;
  readonly rows: readonly SheetRow[];
  /** The one that is looked at; null otherwise. */
  readonly reviewed: PastExam | null;
  /** All that were handed in, the latest last. */
  readonly past: readonly PastExam[];
  /** From exam or practice; null where neither passes. */
  readonly passed: Passed | null;
}
