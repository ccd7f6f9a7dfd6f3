import {compareEvents} from '../compare-events';
import {isDone} from './activity-progress';
import type {GatheredEvents} from './gather-events';
import {type ActivityOutline, activitiesOf, type CourseOutline} from './outline';
import type {Progress} from './project-activities';

/**
 * Where to go on: the lesson opened last, while it is not done; else what follows it and is not done; else the first
 * that is not done. Null where everything is.
 */
export function nextActivity(
  outline: CourseOutline,
  {lessons}: Pick<GatheredEvents, 'lessons'>,
  {activities}: Pick<Progress, 'activities'>,
): ActivityOutline | null {
  const all = activitiesOf(outline);
  const place = all.findIndex(({id}) => id === lastOpened(lessons));
  const isOpen = ({id}: ActivityOutline) => !isDone(activities.get(id));
  return all.slice(Math.max(0, place)).find(isOpen) ?? all.find(isOpen) ?? null;
}

/** The lesson of today that was opened last. */
function lastOpened(lessons: GatheredEvents['lessons']): string | null {
  const opened = [...lessons].flatMap(([id, events]) =>
    events.flatMap((event) => (event.type === 'lesson-opened' ? {id, event} : [])),
  );
  const [first, ...rest] = opened;
  if (first === undefined) return null;
  return rest.reduce((last, one) => (compareEvents(last.event, one.event) < 0 ? one : last), first).id;
}
