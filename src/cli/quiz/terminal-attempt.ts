import type {AnsweredEvent, AttemptEvent} from '../../core/quiz/attempt/attempt-events';
import {type AttemptResult, attemptResult} from '../../core/quiz/attempt/attempt-result';
import {projectAttempts} from '../../core/quiz/attempt/project-attempts';
import type {AnswerPoints} from '../../core/quiz/attempt/score-answer';
import {deadlineOf} from '../../core/quiz/attempt/time-limit';
import {identityOf} from '../../core/quiz/identity';
import type {QuizMode} from '../../core/quiz/settings';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';

/** One attempt in the terminal, as the events that the page would record: so both come to the same result. */
export interface TerminalAttempt {
  readonly answer: (question: QuestionSheet, response: unknown, points: AnswerPoints) => void;
  readonly isOver: () => boolean;
  readonly finish: () => void;
  readonly result: () => AttemptResult | null;
}

interface AttemptSettings {
  readonly mode: QuizMode;
  readonly seed: number;
  readonly questions: readonly string[];
  /** Minutes; null without a limit. */
  readonly limit: number | null;
}

/** Begins an attempt. `now` gives milliseconds since 1970. */
export function terminalAttempt(
  sheet: QuizSheet,
  {mode, seed, questions, limit}: AttemptSettings,
  now: () => number,
): TerminalAttempt {
  const attempt = 'attempt';
  const events: AttemptEvent[] = [];
  const stamp = () => ({at: new Date(now()).toISOString(), device: 'terminal', seq: events.length});
  const startedAt = stamp();
  const quiz = sheet.id;
  events.push({...startedAt, id: attempt, type: 'attempt-started', quiz, seed, questions, limit, mode});

  function isOver(): boolean {
    const deadline = deadlineOf({startedAt: startedAt.at, limit});
    return deadline !== null && now() >= deadline;
  }

  return {
    isOver,
    answer({id: question, revision}, response, points) {
      const event: AnsweredEvent = {
        ...stamp(),
        id: `answer-${events.length}`,
        type: 'question-answered',
        quiz,
        question,
        revision,
        response,
        ...points,
        mode,
        attempt,
        try: 1,
      };
      events.push(event);
    },
    finish() {
      const reason = isOver() ? 'time' : 'handed-in';
      events.push({...stamp(), id: 'end', type: 'attempt-finished', attempt, reason});
    },
    result() {
      const [state] = projectAttempts(events);
      return state === undefined ? null : attemptResult(state, sheet, identityOf([sheet]));
    },
  };
}
