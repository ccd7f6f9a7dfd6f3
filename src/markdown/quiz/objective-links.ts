import type {Course} from '../../core/course/course';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import {renderInline} from '../render-inline';

/** A quiz's objectives in the course's words, each with the first listed lesson that serves it. */
export function objectiveLinks(
  ids: readonly string[],
  course: Course,
  baseUrl: string,
): readonly ObjectiveLink[] {
  const lessons = course.modules
    .flatMap((module) => module.lessons)
    .filter(({draft, unlisted}) => !draft && !unlisted);
  return ids.flatMap((id) => {
    const objective = course.objectives.get(id);
    const lesson = lessons.find(({objectives}) => objectives.includes(id));
    const href = lesson === undefined ? null : `${baseUrl}${lesson.address.slice(1)}`;
    return objective === undefined ? [] : [{id, html: renderInline(objective.text), href}];
  });
}
