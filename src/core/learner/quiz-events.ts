import type {EventBase} from './event-base';
import {
  type ChecksOf,
  isAbsentOr,
  isCount,
  isFlag,
  isId,
  isListOf,
  isNullOr,
  isOneOf,
  isPoints,
  isText,
} from './field-checks';

/** One checked answer, with its points as they were: a score can be worked out again after the quiz was edited. */
export interface QuestionAnswered extends EventBase {
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
  /** Name of the scoring rule. */
  readonly rule: string;
  readonly mode: 'practice' | 'exam';
  /** Id of the `attempt-started` event; absent for a single question in a lesson. */
  readonly attempt?: string | undefined;
  /** 1 for the first checked answer. */
  readonly try: number;
}

export interface HintOpened extends EventBase {
  readonly type: 'hint-opened';
  /** `<quiz>#<question>` or the id of an exercise. */
  readonly subject: string;
  /** 1 for the first hint of the ladder. */
  readonly hint: number;
}

export interface AttemptStarted extends EventBase {
  readonly type: 'attempt-started';
  readonly quiz: string;
  readonly seed: number;
  /** Ids of the drawn questions in the order shown. */
  readonly questions: readonly string[];
  /** Minutes; null without a limit. */
  readonly limit: number | null;
}

export interface AttemptFlagged extends EventBase {
  readonly type: 'attempt-flagged';
  readonly attempt: string;
  readonly question: string;
  readonly flagged: boolean;
}

export interface AttemptFinished extends EventBase {
  readonly type: 'attempt-finished';
  readonly attempt: string;
  readonly reason: string;
}

export type QuizEvent = QuestionAnswered | HintOpened | AttemptStarted | AttemptFlagged | AttemptFinished;

export const quizChecks: ChecksOf<QuizEvent> = {
  'question-answered': {
    quiz: isText,
    question: isText,
    revision: isText,
    response: (value): value is unknown => value !== undefined,
    earned: isPoints,
    possible: isPoints,
    rule: isText,
    mode: isOneOf('practice', 'exam'),
    attempt: isAbsentOr(isId),
    try: isCount,
  },
  'hint-opened': {subject: isText, hint: isCount},
  'attempt-started': {quiz: isText, seed: isCount, questions: isListOf(isText), limit: isNullOr(isCount)},
  'attempt-flagged': {attempt: isId, question: isText, flagged: isFlag},
  'attempt-finished': {attempt: isId, reason: isText},
};
