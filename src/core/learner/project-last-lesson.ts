import {activeEvents} from './active-events';
import type {RecordEvent} from './event-base';
import {latestBy} from './latest-by';
import type {LessonOpened} from './reading-events';

/** The lesson opened last, or null. */
export function projectLastLesson(events: readonly RecordEvent[]): LessonOpened | null {
  const opened = activeEvents(events).filter((event) => event.type === 'lesson-opened');
  return latestBy(opened, () => 'last').get('last') ?? null;
}
