import type {QuizMode} from '../settings';

/** What every event of the record carries; the record's own types have these fields and more. */
interface Stamped {
  readonly id: string;
  readonly at: string;
  readonly device: string;
  readonly seq: number;
}

/** Its id is the id of the attempt. */
export interface StartedEvent extends Stamped {
  readonly type: 'attempt-started';
  readonly quiz: string;
  readonly seed: number;
  /** Ids of the drawn questions in the order shown. */
  readonly questions: readonly string[];
  /** Minutes, as the learner set them; null without a limit. */
  readonly limit: number | null;
  /** Absent in what an older platform wrote. */
  readonly mode?: QuizMode | undefined;
  /** The quiz's own limit at that time; absent in what an older platform wrote. */
  readonly usualLimit?: number | null | undefined;
}

export interface AnsweredEvent extends Stamped {
  readonly type: 'question-answered';
  readonly quiz: string;
  readonly question: string;
  /** Hash of what was asked and what was right. */
  readonly revision: string;
  /** What was picked or typed; its shape belongs to the kind of question. */
  readonly response: unknown;
  /** Exact fractions: `2/3`. */
  readonly earned: string;
  readonly possible: string;
  /** Name of the scoring rule, or {@link unscored}. */
  readonly rule: string;
  readonly mode: QuizMode;
  /** Id of the `attempt-started` event; absent for a single question in a lesson. */
  readonly attempt?: string | undefined;
  /** 1 for the first checked answer. */
  readonly try: number;
}

export interface FlaggedEvent extends Stamped {
  readonly type: 'attempt-flagged';
  readonly attempt: string;
  readonly question: string;
  readonly flagged: boolean;
}

export interface FinishedEvent extends Stamped {
  readonly type: 'attempt-finished';
  readonly attempt: string;
  /** `handed-in`, or `time` where the limit ended it. */
  readonly reason: string;
}

/**
 * The rule of an exam's answer that waits for the key: it could not be loaded when the answer was given. The same answer
 * with its points follows as soon as the key is there, even after handing in.
 */
export const unscored = 'unscored';

/** The events that an attempt is worked out from. */
export type AttemptEvent = StartedEvent | AnsweredEvent | FlaggedEvent | FinishedEvent;

/** The order of the record: time, device, number, id. */
export function compareStamps(a: Stamped, b: Stamped): number {
  return (
    compareText(a.at, b.at) || compareText(a.device, b.device) || a.seq - b.seq || compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
