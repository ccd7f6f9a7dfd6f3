import type {AttemptEvent} from '../../quiz/attempt/attempt-events';
import {identityOf} from '../../quiz/identity';
import type {LearnerEvent} from '../event';
import {gatherEvents} from './gather-events';
import {namesToday} from './names-today';
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

/**
 * Ids of the events that a reset retires, sorted, so that the same reset reads the same.
 *
 * A lesson that shows a single question of another quiz takes back what was done with that question in lessons: its
 * answers outside attempts, its hints and its reviews. The attempts at that quiz stay whole, the question's place in them
 * included: who begins a lesson again keeps a quiz that they passed elsewhere. A question that several lessons show is
 * one: an answer does not say on which page it was given.
 */
export function resetEvents(
  outline: CourseOutline,
  active: readonly LearnerEvent[],
  scope: ResetScope,
): readonly string[] {
  if (scope.kind === 'everything') {
    return active.flatMap(({id, type}) => (kept.has(type) ? [] : id)).sort();
  }
  const activities = scope.kind === 'activity' ? [scope.activity] : scope.module.activities;
  const shown = new Set(activities.flatMap(quizzesOf));
  const pages = new Set([
    ...activities.map(({kind, id}) => (kind === 'exercise' || kind === 'practical' ? `exercises/${id}` : id)),
    ...(scope.kind === 'module' ? [scope.module.id] : []),
  ]);
  const exercises = new Set(activities.map(({id}) => id));
  const parts = gatherEvents(outline, active);
  const ids = new Set(
    [
      ...activities.flatMap(({id}) => [...(parts.lessons.get(id) ?? []), ...(parts.exercises.get(id) ?? [])]),
      ...[...parts.quizzes].flatMap(([quiz, events]) =>
        shown.has(quiz) ? events : events.filter((event) => isAloneIn(shown, event)),
      ),
    ].map(({id}) => id),
  );
  const isShown = shownToday(outline, shown);
  for (const event of active) if (isBeside(event, {isShown, pages, exercises, ids})) ids.add(event.id);
  return [...ids].sort();
}

/** An answer outside attempts, to a question that is shown alone. */
function isAloneIn(shown: ReadonlySet<string>, event: AttemptEvent): boolean {
  return (
    event.type === 'question-answered' &&
    event.attempt === undefined &&
    shown.has(`${event.quiz}#${event.question}`)
  );
}

/** Whether a question, by any name that it had as `quiz#question`, is shown today: alone or with its quiz. */
function shownToday({quizzes}: CourseOutline, shown: ReadonlySet<string>): (name: string) => boolean {
  const identity = identityOf(quizzes);
  const names = namesToday(quizzes);
  return (name) => {
    const [oldQuiz = '', oldQuestion] = name.split('#');
    if (oldQuestion === undefined) return false;
    // A question that is gone belongs to its quiz.
    const today = identity(oldQuiz, oldQuestion) ?? {quiz: names.get(oldQuiz), question: oldQuestion};
    return shown.has(today.quiz ?? '') || shown.has(`${today.quiz}#${today.question}`);
  };
}

interface Own {
  readonly isShown: (question: string) => boolean;
  readonly pages: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  /** Events that belong to it already. */
  readonly ids: ReadonlySet<string>;
}

/** Ticks, hints, flags and review cards of the same things. */
function isBeside(event: LearnerEvent, {isShown, pages, exercises, ids}: Own): boolean {
  switch (event.type) {
    case 'checklist-marked':
      return pages.has(before(event.item));
    case 'hint-opened':
      return isShown(event.subject) || exercises.has(event.subject);
    case 'review-graded':
    case 'card-added':
    case 'card-removed':
      return isShown(event.card);
    case 'attempt-flagged':
      return ids.has(event.attempt);
    default:
      return false;
  }
}

/** Ids of quizzes, and single questions as `quiz#question`. */
function quizzesOf(activity: ActivityOutline): readonly string[] {
  if (activity.kind === 'quiz') return [activity.id];
  return activity.kind === 'lesson' ? activity.quizzes : [];
}

function before(name: string): string {
  return name.split('#')[0] ?? name;
}
