import type {Identity} from '../identity';
import type {AttemptState} from './attempt-state';

/** How often each question of a quiz was drawn in earlier attempts, under the ids of today. */
export function timesSeen(
  quiz: string,
  attempts: readonly AttemptState[],
  identity: Identity,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const attempt of attempts) {
    for (const question of attempt.questions) {
      const today = identity(attempt.quiz, question);
      if (today?.quiz === quiz) seen.set(today.question, (seen.get(today.question) ?? 0) + 1);
    }
  }
  return seen;
}
