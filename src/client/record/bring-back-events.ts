import {openDatabase, type RecordDatabase} from './open-database';
import {readEvents} from './read-events';
import {isSecondNameMarked, secondName, unmarkSecondName} from './second-name';
import {writeEvents} from './write-events';

/**
 * Copies into the record what was written beside it while it could not be opened. The copy's source stays; and
 * where copying fails, the next visit tries again.
 */
export async function bringBackEvents(database: RecordDatabase): Promise<void> {
  if (!isSecondNameMarked(database.name)) return;
  try {
    const second = await openDatabase(secondName(database.name), () => undefined);
    const {events} = await readEvents(second).finally(() => second.close());
    await writeEvents(database, events);
    unmarkSecondName(database.name);
  } catch {
    // The mark stands.
  }
}
