import type {QuizMode} from '../settings';
import {type AnsweredEvent, unscored} from './attempt-events';
import type {AttemptAnswer} from './attempt-state';
import {isMarked, isMarking} from './is-marking';

/**
 * The answers of one attempt by question, from its answer events in the order of the record. `end` is when the attempt
 * is or will be over, in UTC as the record has it; null where nothing ends it yet.
 */
export function answersOf(
  events: readonly AnsweredEvent[],
  mode: QuizMode,
  end: string | null,
): ReadonlyMap<string, AttemptAnswer> {
  const answers = new Map<string, AttemptAnswer>();
  for (const event of events) {
    const known = answers.get(event.question);
    if (counts(event, known?.latest, end)) answers.set(event.question, withEvent(known, event, mode));
  }
  return answers;
}

function withEvent(known: AttemptAnswer | undefined, latest: AnsweredEvent, mode: QuizMode): AttemptAnswer {
  const before = known?.tries ?? 0;
  const isComplete = isMarked(latest);
  const tries = before + (isComplete ? 1 : 0);
  // The first complete answer, or the last one of an exam; until there is one, what was said last.
  const isCounted = tries === 0 || (isComplete && (before === 0 || mode === 'exam'));
  const counted = isCounted ? latest : (known?.counted ?? latest);
  return {counted, latest, tries, pending: tries === 0 || counted.rule === unscored};
}

/** An open answer is marked after the attempt is over, and one that waited for the key is scored; nothing else counts then. */
function counts(event: AnsweredEvent, before: AnsweredEvent | undefined, end: string | null): boolean {
  return end === null || event.at <= end || isMarking(event) || isLateScore(event, before);
}

function isLateScore(event: AnsweredEvent, before: AnsweredEvent | undefined): boolean {
  return (
    before?.rule === unscored &&
    before.revision === event.revision &&
    JSON.stringify(before.response) === JSON.stringify(event.response)
  );
}
