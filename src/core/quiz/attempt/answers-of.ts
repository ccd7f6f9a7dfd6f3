import {readFields} from '../read-fields';
import type {QuizMode} from '../settings';
import type {AnsweredEvent} from './attempt-events';
import type {AttemptAnswer} from './attempt-state';

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
    // An open answer is marked after the attempt is over; nothing else counts then.
    const inTime = all.filter((event) => end === null || Date.parse(event.at) <= end || isMarking(event));
    const latest = inTime.at(-1);
    if (latest === undefined) continue;
    const complete = inTime.filter((event) => event.rule !== 'self-assessed' || isMarking(event));
    const counted = mode === 'exam' ? complete.at(-1) : complete[0];
    answers.set(question, {
      counted: counted ?? latest,
      latest,
      tries: inTime.length,
      pending: counted === undefined,
    });
  }
  return answers;
}

/** Whether the learner has held an open answer against the criteria. */
function isMarking({rule, response}: AnsweredEvent): boolean {
  return rule === 'self-assessed' && (readFields(response)?.met ?? null) !== null;
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
