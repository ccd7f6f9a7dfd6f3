import type {AnsweredEvent, FinishedEvent, FlaggedEvent, StartedEvent} from '../quiz/attempt/attempt-events';
import {quizModes} from '../quiz/settings';
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
export type QuestionAnswered = EventBase & AnsweredEvent;

export interface HintOpened extends EventBase {
  readonly type: 'hint-opened';
  /** `<quiz>#<question>` or the id of an exercise. */
  readonly subject: string;
  /** 1 for the first hint of the ladder. */
  readonly hint: number;
}

export type AttemptStarted = EventBase & StartedEvent;

export type AttemptFlagged = EventBase & FlaggedEvent;

export type AttemptFinished = EventBase & FinishedEvent;

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
    mode: isOneOf(...quizModes),
    attempt: isAbsentOr(isId),
    try: isCount,
  },
  'hint-opened': {subject: isText, hint: isCount},
  'attempt-started': {
    quiz: isText,
    seed: isCount,
    questions: isListOf(isText),
    limit: isNullOr(isCount),
    mode: isAbsentOr(isOneOf(...quizModes)),
    usualLimit: isAbsentOr(isNullOr(isCount)),
  },
  'attempt-flagged': {attempt: isId, question: isText, flagged: isFlag},
  'attempt-finished': {attempt: isId, reason: isText},
};
