import type {RecordEvent} from '../../core/learner/event-base';
import type {RecordDatabase} from './open-database';

/** All or none. Resolves when the browser has them; rejects with the reason why it has not. */
export async function writeEvents(database: RecordDatabase, events: readonly RecordEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite');
  for (const event of events) {
    // The transaction tells why it failed; a single request only that it was aborted.
    transaction.store.put(event).catch(() => undefined);
  }
  // Without waiting for the requests to succeed: a page that is left meanwhile would take the transaction with it.
  transaction.commit();
  await transaction.done;
}
