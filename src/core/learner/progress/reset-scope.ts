import type {LearnerEvent} from '../event';
import {gatherEvents} from './gather-events';
import type {ActivityOutline, CourseOutline, ModuleOutline} from './outline';

/** What a reset takes back: the work of one activity, of a module, or all of it. */
export type ResetScope =
  | {readonly kind: 'activity'; readonly activity: ActivityOutline}
  | {readonly kind: 'module'; readonly module: ModuleOutline}
  | {readonly kind: 'everything'};

/** What a reset of everything leaves: how the learner set things up, what they wrote, and earlier resets. */
const kept: ReadonlySet<LearnerEvent['type']> = new Set([
  'choice-made',
  'note-written',
  'plan-moved',
  'set-aside',
  'restored',
]);

/** Ids of the events that a reset retires, sorted, so that the same reset reads the same. */
export function resetEvents(
  outline: CourseOutline,
  active: readonly LearnerEvent[],
  scope: ResetScope,
): readonly string[] {
  if (scope.kind === 'everything') {
    return active.flatMap(({id, type}) => (kept.has(type) ? [] : id)).sort();
  }
  const activities = scope.kind === 'activity' ? [scope.activity] : scope.module.activities;
  const quizzes = new Set(activities.flatMap(quizzesOf));
  const pages = new Set([
    ...activities.map(({kind, id}) => (kind === 'exercise' || kind === 'practical' ? `exercises/${id}` : id)),
    ...(scope.kind === 'module' ? [scope.module.id] : []),
  ]);
  const exercises = new Set(activities.map(({id}) => id));
  const parts = gatherEvents(outline, active);
  const ids = new Set(
    [
      ...activities.flatMap(({id}) => [...(parts.lessons.get(id) ?? []), ...(parts.exercises.get(id) ?? [])]),
      ...[...quizzes].flatMap((quiz) => parts.quizzes.get(quiz) ?? []),
    ].map(({id}) => id),
  );
  for (const event of active) if (isBeside(event, {quizzes, pages, exercises, ids})) ids.add(event.id);
  return [...ids].sort();
}

interface Own {
  readonly quizzes: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  /** Events that belong to it already. */
  readonly ids: ReadonlySet<string>;
}

/** Ticks, hints, flags and review cards of the same things. */
function isBeside(event: LearnerEvent, {quizzes, pages, exercises, ids}: Own): boolean {
  switch (event.type) {
    case 'checklist-marked':
      return pages.has(before(event.item));
    case 'hint-opened':
      return quizzes.has(before(event.subject)) || exercises.has(event.subject);
    case 'review-graded':
    case 'card-added':
    case 'card-removed':
      return quizzes.has(before(event.card));
    case 'attempt-flagged':
      return ids.has(event.attempt);
    default:
      return false;
  }
}

function quizzesOf(activity: ActivityOutline): readonly string[] {
  if (activity.kind === 'quiz') return [activity.id];
  return activity.kind === 'lesson' ? activity.quizzes.map(before) : [];
}

function before(name: string): string {
  return name.split('#')[0] ?? name;
}
