import type {RecordEvent} from '../../core/learner/event-base';
import type {RecordDatabase} from './open-database';

/** After so many the page gets a turn; they are still written together. */
const batch = 1000;

/** All or none. Resolves when the browser has them; rejects with the reason why it has not. */
export async function writeEvents(database: RecordDatabase, events: readonly RecordEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite');
  // Where a request throws at once, nobody is left who waits for the end.
  transaction.done.catch(() => undefined);
  for (const [index, event] of events.entries()) {
    // The transaction tells why it failed; a single request only that it was aborted.
    const kept = transaction.store.put(event).then(
      () => true,
      () => false,
    );
    if (index % batch === batch - 1 && !(await kept)) break;
  }
  // Without waiting for the requests to succeed: a page that is left meanwhile would take the transaction with it.
  if (events.length < batch) transaction.commit();
  await transaction.done;
}
