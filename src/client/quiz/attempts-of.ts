import type {AttemptEvent} from '../../core/quiz/attempt/attempt-events';
import type {AttemptState} from '../../core/quiz/attempt/attempt-state';
import {projectAttempts} from '../../core/quiz/attempt/project-attempts';
import type {QuizMode} from '../../core/quiz/settings';

/** The attempts of a quiz, the latest last: all, or those of one mode. */
export function attemptsOf(
  answers: readonly AttemptEvent[],
  quiz: string,
  mode?: QuizMode,
): readonly AttemptState[] {
  return projectAttempts(answers).filter(
    (attempt) => attempt.quiz === quiz && (mode === undefined || attempt.mode === mode),
  );
}

/** The exam that was begun and not handed in: of several, as two devices can begin them, the earliest. */
export function openExam(attempts: readonly AttemptState[]): AttemptState | null {
  return attempts.find(({mode, finished}) => mode === 'exam' && finished === null) ?? null;
}
