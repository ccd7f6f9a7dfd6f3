import {checkEvent} from '../../core/learner/check-event';
import type {RecordEvent} from '../../core/learner/event-base';
import type {RecordDatabase} from './open-database';

/** What a database holds: the events that make sense, and the values that do not. */
export interface StoredEvents {
  readonly events: readonly RecordEvent[];
  readonly unreadable: readonly {readonly id: IDBValidKey}[];
}

/** In the order of the ids. */
export async function readEvents(database: RecordDatabase): Promise<StoredEvents> {
  const events: RecordEvent[] = [];
  const unreadable: {readonly id: IDBValidKey}[] = [];
  for (const value of await database.getAll('events')) {
    const checked = checkEvent(value);
    if (checked.ok) events.push(checked.event);
    else unreadable.push(value);
  }
  return {events, unreadable};
}
