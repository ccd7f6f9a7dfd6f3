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
  readonly revision: string;
  readonly response: unknown;
  readonly earned: string;
  readonly possible: string;
  readonly rule: string;
  readonly mode: QuizMode;
  readonly attempt?: string | undefined;
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
