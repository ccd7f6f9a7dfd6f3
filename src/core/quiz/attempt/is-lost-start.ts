import type {AttemptState} from './attempt-state';
import {deadlineOf} from './time-limit';

/**
 * Whether an exam was begun a second time while the same one was going on, as two tabs may do at one moment: the first
 * start wins. An attempt that holds an answer or an end is never dropped.
 */
export function isLostStart(attempt: AttemptState, earlier: readonly AttemptState[]): boolean {
  const isEmpty = attempt.mode === 'exam' && attempt.answers.size === 0 && attempt.finished === null;
  return (
    isEmpty && earlier.some((other) => other.quiz === attempt.quiz && isGoingOn(other, attempt.startedAt))
  );
}

function isGoingOn(attempt: AttemptState, at: string): boolean {
  if (attempt.mode !== 'exam') return false;
  const end = attempt.finished === null ? deadlineOf(attempt) : Date.parse(attempt.finished.at);
  return end === null || end > Date.parse(at);
}
