import type {RecordEvent} from '../../core/learner/event-base';
import type {RecordDatabase} from './open-database';
import {packedKeys, recentKey, recentKeys} from './packed-keys';

/** After so many the page gets a turn; they are still written together. */
const batch = 1000;

/**
 * All or none. Resolves when the browser has them; rejects with the reason why it has not. The packed copy hears of them
 * in the same transaction; where they are many it is given up, and the next one holds them.
 */
export async function writeEvents(database: RecordDatabase, events: readonly RecordEvent[]): Promise<void> {
  const areMany = events.length >= batch;
  const transaction = database.transaction(['events', 'snapshots'], 'readwrite');
  // Where a request throws at once, nobody is left who waits for the end.
  transaction.done.catch(() => undefined);
  const log = transaction.objectStore('events');
  const beside = transaction.objectStore('snapshots');
  if (areMany) for (const keys of [packedKeys(), recentKeys()]) beside.delete(keys).catch(() => undefined);
  for (const [index, event] of events.entries()) {
    // The transaction tells why it failed; a single request only that it was aborted.
    const kept = log.put(event).then(
      () => true,
      () => false,
    );
    if (!areMany) keepRecent(beside, event);
    if (index % batch === batch - 1 && !(await kept)) break;
  }
  // Without waiting for the requests to succeed: a page that is left meanwhile would take the transaction with it.
  if (!areMany) transaction.commit();
  await transaction.done;
}

/** An aid to reading: a store that refuses it at once, as one that was not made by this site, costs no event. */
function keepRecent(beside: {put(value: unknown, key: string): Promise<unknown>}, event: RecordEvent): void {
  try {
    beside.put(event, recentKey()).catch(() => undefined);
  } catch {
    // Without it the copy does not fit the log, and is not used.
  }
}
