import {activeEvents} from './active-events';
import type {RecordEvent} from './event-base';
import {latestBy} from './latest-by';

/** The items (`<page id>#<item id>`) that are checked now. */
export function projectChecklist(events: readonly RecordEvent[]): ReadonlySet<string> {
  const marks = activeEvents(events).filter((event) => event.type === 'checklist-marked');
  const latest = latestBy(marks, ({item}) => item);
  return new Set([...latest.values()].filter(({checked}) => checked).map(({item}) => item));
}
