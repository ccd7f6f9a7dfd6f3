import {checkEvent} from '../../core/learner/check-event';
import type {RecordEvent} from '../../core/learner/event-base';
import {sortEvents} from '../../core/learner/sort-events';
import type {RecordDatabase} from './open-database';
import {countIn, packedKeys, recentKeys} from './packed-keys';
import {readPackedCopy} from './read-packed-copy';

/** What a database holds: the events that make sense, in order, and the values that do not. */
export interface StoredEvents {
  readonly events: readonly RecordEvent[];
  readonly unreadable: readonly {readonly id: IDBValidKey}[];
}

/** By way of the packed copy where that is the same; of a long record it is read in a fraction of the time. */
export async function readEvents(database: RecordDatabase): Promise<StoredEvents> {
  const transaction = database.transaction(['events', 'snapshots']);
  const log = transaction.objectStore('events');
  const beside = transaction.objectStore('snapshots');
  const [[key], since, count] = await Promise.all([
    beside.getAllKeys(packedKeys()),
    beside.count(recentKeys()),
    log.count(),
  ]);
  if (key !== undefined && countIn(key) + since === count) {
    const [packed, recent] = await Promise.all([beside.get(key), beside.getAll(recentKeys())]);
    const events = readPackedCopy(packed, recent, count);
    if (events !== null) return {events, unreadable: []};
  }
  return readLog(await log.getAll());
}

function readLog(values: readonly {readonly id: IDBValidKey}[]): StoredEvents {
  const events: RecordEvent[] = [];
  const unreadable: {readonly id: IDBValidKey}[] = [];
  for (const value of values) {
    const checked = checkEvent(value);
    if (checked.ok) events.push(checked.event);
    else unreadable.push(value);
  }
  return {events: sortEvents(events), unreadable};
}
