import {
  type AnsweredEvent,
  type AttemptEvent,
  compareStamps,
  unscored,
} from '../../quiz/attempt/attempt-events';
import {type AttemptScore, attemptScore} from '../../quiz/attempt/attempt-score';
import type {AttemptState} from '../../quiz/attempt/attempt-state';
import {isMarked} from '../../quiz/attempt/is-marking';
import {projectAttempts} from '../../quiz/attempt/project-attempts';
import {type Passed, passedBy} from '../../quiz/attempt/quiz-standing';
import type {Identity} from '../../quiz/identity';
import type {QuizOutline} from '../../quiz/quiz-outline';

/** How a learner stands in a quiz. */
export interface QuizProgress {
  /** Attempts with an answer whose outcome may be told, the earliest first. */
  readonly attempts: readonly ScoredAttempt[];
  readonly passed: Passed | null;
  /** When it was done: passed or, without a pass mark, gone through for the first time. */
  readonly doneAt: string | null;
  /** Question → its latest answer with points, in an attempt or alone. */
  readonly answers: ReadonlyMap<string, AnsweredEvent>;
}

export interface ScoredAttempt {
  readonly attempt: AttemptState;
  readonly result: AttemptScore;
}

/** What a record says of one quiz; `events` are those of `gatherEvents`. */
export function projectQuizProgress(
  quiz: QuizOutline,
  events: readonly AttemptEvent[],
  identity: Identity,
): QuizProgress {
  const all = projectAttempts(events).filter((attempt) => attempt.quiz === quiz.id);
  // What became of an exam's answers is told when it is over.
  const hidden = new Set(
    all.filter(({mode, finished}) => mode === 'exam' && finished === null).map(({id}) => id),
  );
  const attempts = all
    .filter(({id, answers, mode}) => !hidden.has(id) && (answers.size > 0 || mode === 'exam'))
    .map((attempt) => ({attempt, result: attemptScore(attempt, quiz, identity)}));
  const passed = passedBy(attempts);
  const through = attempts.find(({attempt}) => attempt.finished !== null)?.attempt.finished?.at ?? null;
  return {
    attempts,
    passed,
    doneAt: quiz.passingScore === null ? through : firstPass(attempts),
    answers: latestAnswers(events, hidden),
  };
}

/** The earliest attempt that passes: what is done stays done since then. */
function firstPass(attempts: readonly ScoredAttempt[]): string | null {
  const times = attempts.flatMap((scored) => passedBy([scored])?.at ?? []);
  return times.sort()[0] ?? null;
}

function latestAnswers(
  events: readonly AttemptEvent[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, AnsweredEvent> {
  const latest = new Map<string, AnsweredEvent>();
  for (const event of events) {
    if (event.type !== 'question-answered' || event.rule === unscored || !isMarked(event)) continue;
    if (event.attempt !== undefined && hidden.has(event.attempt)) continue;
    const known = latest.get(event.question);
    if (known === undefined || compareStamps(known, event) < 0) latest.set(event.question, event);
  }
  return latest;
}
