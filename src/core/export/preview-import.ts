import {activeEvents} from '../learner/active-events';
import {isLearnerEvent} from '../learner/check-event';
import type {LearnerEvent} from '../learner/event';
import type {RecordEvent} from '../learner/event-base';
import {isSameData} from '../learner/is-same-data';
import {mergeEvents} from '../learner/merge-events';

/** What an import would change, worked out before it does. */
export interface ImportPreview {
  /** The events that the record would get, in order. */
  readonly added: readonly RecordEvent[];
  /** How many of the file's events the record has already. */
  readonly known: number;
  /** Times of the earliest and the latest new event; null where there is none. */
  readonly span: {readonly from: string; readonly to: string} | null;
  /** Ids of what new events are about. */
  readonly lessons: readonly string[];
  readonly quizzes: readonly string[];
  readonly exercises: readonly string[];
  /** New events that are about something else: checklists, reviews, notes, choices, plans. */
  readonly others: number;
  /** New events of types that this site does not know: they are kept as they are. */
  readonly unknown: number;
  /** Events of the own record that a reset in the file would set aside. */
  readonly retired: number;
  /** Events of the own record that would count again, since the file undoes a reset. */
  readonly revived: number;
}

/** Compares a record with the events of a file. */
export function previewImport(ours: readonly RecordEvent[], theirs: readonly RecordEvent[]): ImportPreview {
  const own = new Map(ours.map((event) => [event.id, event]));
  const merged = mergeEvents(ours, theirs);
  // Where one id stands for two events, both sides end with the same one: that may be the file's.
  const added = merged.filter((event) => !isSameData(own.get(event.id), event));
  const known = added.filter(isLearnerEvent);
  const before = activeIds(ours);
  const after = activeIds(merged);
  const [first, last] = [added[0], added.at(-1)];
  const subjects = known.map(subjectOf);
  return {
    added,
    known: new Set(theirs.map(({id}) => id)).size - added.length,
    span: first && last ? {from: first.at, to: last.at} : null,
    lessons: idsOf(subjects, 'lesson'),
    quizzes: idsOf(subjects, 'quiz'),
    exercises: idsOf(subjects, 'exercise'),
    others: subjects.filter((subject) => subject === null).length,
    unknown: added.length - known.length,
    retired: [...before].filter((id) => !after.has(id)).length,
    revived: [...after].filter((id) => own.has(id) && !before.has(id)).length,
  };
}

function activeIds(events: readonly RecordEvent[]): ReadonlySet<string> {
  return new Set(activeEvents(events).map(({id}) => id));
}

type Subject = {readonly kind: 'lesson' | 'quiz' | 'exercise'; readonly id: string};

/** Null for what is about none of the three, or tells only together with another event what it is about. */
function subjectOf(event: LearnerEvent): Subject | null {
  if ('lesson' in event) return {kind: 'lesson', id: event.lesson};
  if ('quiz' in event) return {kind: 'quiz', id: event.quiz};
  if ('exercise' in event) return {kind: 'exercise', id: event.exercise};
  return null;
}

function idsOf(subjects: readonly (Subject | null)[], kind: Subject['kind']): readonly string[] {
  const own = subjects.flatMap((subject) => (subject?.kind === kind ? [subject.id] : []));
  return [...new Set(own)].sort();
}
