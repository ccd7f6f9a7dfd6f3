import type {QuizMode} from '../settings';
import {type AnsweredEvent, unscored} from './attempt-events';
import type {AttemptAnswer} from './attempt-state';
import {isMarked, isMarking} from './is-marking';

/**
 * The answers of one attempt by question, from its answer events in the order of the record. `end` is when the attempt
 * is or will be over, in milliseconds; null where nothing ends it yet.
 */
export function answersOf(
  events: readonly AnsweredEvent[],
  mode: QuizMode,
  end: number | null,
): ReadonlyMap<string, AttemptAnswer> {
  const answers = new Map<string, AttemptAnswer>();
  for (const [question, all] of byQuestion(events)) {
    const inTime = countedIn(all, end);
    const latest = inTime.at(-1);
    if (latest === undefined) continue;
    const complete = inTime.filter(isMarked);
    const counted = mode === 'exam' ? complete.at(-1) : complete[0];
    answers.set(question, {
      counted: counted ?? latest,
      latest,
      tries: complete.length,
      pending: counted === undefined || counted.rule === unscored,
    });
  }
  return answers;
}

/** An open answer is marked after the attempt is over, and one that waited for the key is scored; nothing else counts then. */
function countedIn(events: readonly AnsweredEvent[], end: number | null): readonly AnsweredEvent[] {
  const kept: AnsweredEvent[] = [];
  for (const event of events) {
    const isInTime = end === null || Date.parse(event.at) <= end;
    if (isInTime || isMarking(event) || isLateScore(event, kept.at(-1))) kept.push(event);
  }
  return kept;
}

function isLateScore(event: AnsweredEvent, before: AnsweredEvent | undefined): boolean {
  return (
    before?.rule === unscored &&
    before.revision === event.revision &&
    JSON.stringify(before.response) === JSON.stringify(event.response)
  );
}

function byQuestion(events: readonly AnsweredEvent[]): ReadonlyMap<string, readonly AnsweredEvent[]> {
  const groups = new Map<string, AnsweredEvent[]>();
  for (const event of events) {
    const group = groups.get(event.question);
    if (group) group.push(event);
    else groups.set(event.question, [event]);
  }
  return groups;
}
