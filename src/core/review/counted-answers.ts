import type {LearnerEvent} from '../learner/event';
import {type AnsweredEvent, unscored} from '../quiz/attempt/attempt-events';
import {isMarked} from '../quiz/attempt/is-marking';
import {projectAttempts} from '../quiz/attempt/project-attempts';
import {questionCard} from './card-id';

/** The answers in quizzes that say whether something was known, and the questions of exams that are going on. */
export interface CountedAnswers {
  readonly answers: readonly AnsweredEvent[];
  /** Card ids under the names of the record. */
  readonly held: ReadonlySet<string>;
}

/**
 * Of an attempt what counts for its score: the first answer in practice, the last in an exam that is over. An answer
 * outside of attempts counts by itself once it is marked.
 */
export function countedAnswers(events: readonly LearnerEvent[]): CountedAnswers {
  const ofQuizzes = events.filter(
    (event) =>
      event.type === 'attempt-started' ||
      event.type === 'question-answered' ||
      event.type === 'attempt-finished',
  );
  const started = new Set(ofQuizzes.filter(({type}) => type === 'attempt-started').map(({id}) => id));
  const answers: AnsweredEvent[] = [];
  const held = new Set<string>();
  for (const event of ofQuizzes) {
    if (event.type !== 'question-answered' || event.rule === unscored || !isMarked(event)) continue;
    // Where the start of its attempt is missing, an answer stands alone too.
    if (event.attempt === undefined || !started.has(event.attempt)) answers.push(event);
  }
  for (const attempt of projectAttempts(ofQuizzes)) {
    if (attempt.mode === 'exam' && attempt.finished === null) {
      for (const question of attempt.questions) held.add(questionCard(attempt.quiz, question));
      continue;
    }
    for (const {counted, pending} of attempt.answers.values()) if (!pending) answers.push(counted);
  }
  return {answers, held};
}
