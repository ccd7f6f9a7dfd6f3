import type {Activity} from '../../core/course/course';
import type {KnownWork} from '../../core/course/known-work';
import {quizAddress} from '../../core/quiz/quiz-address';
import {type CoursePages, exerciseIdOf} from './course-pages';

/**
 * Every activity by its id. What is written comes before what is announced: an id that is both is reported elsewhere.
 * A draft counts as announced, since readers do not get it.
 */
export function buildActivities(
  {lessons, exercises, modules}: CoursePages,
  quizzes: readonly KnownWork[],
): ReadonlyMap<string, Activity> {
  const written = [
    ...lessons.map(
      ({draft, data, address}): Activity => ({
        id: draft.path.id,
        kind: 'lesson',
        title: data.title,
        description: data.description,
        minutes: data.minutes,
        address: data.draft === true ? null : address,
        moduleId: draft.path.moduleId,
        objectives: data.objectives ?? [],
      }),
    ),
    ...exercises.map(
      ({draft, data, address}): Activity => ({
        id: exerciseIdOf(draft),
        kind: draft.path.kind === 'practical' ? 'practical' : 'exercise',
        title: data.title,
        description: data.description,
        minutes: data.minutes,
        address: data.draft === true ? null : address,
        moduleId: draft.path.moduleId,
        difficulty: data.difficulty,
        objectives: data.objectives ?? [],
      }),
    ),
    ...quizzes.map(
      ({id, title, description, minutes, moduleId, objectives, draft}): Activity => ({
        id,
        kind: 'quiz',
        title,
        description,
        minutes,
        address: draft ? null : quizAddress(id),
        moduleId,
        objectives,
      }),
    ),
  ];
  const announced = modules.flatMap(({draft, data}) =>
    (data.upcoming ?? []).map(
      ({id, kind, title, minutes, text}): Activity => ({
        id,
        kind,
        title,
        description: text,
        minutes: minutes ?? null,
        address: null,
        moduleId: draft.path.id,
        objectives: [],
      }),
    ),
  );
  const activities = new Map<string, Activity>();
  for (const activity of [...written, ...announced]) {
    if (!activities.has(activity.id)) activities.set(activity.id, activity);
  }
  return activities;
}
