import type {RecordEvent} from '../../core/learner/event-base';
import {recordName} from '../../core/storage-keys';
import {currentProfile} from './current-profile';
import {openDatabase} from './open-database';
import {keepCopy, listCopies} from './record-copies';

const aDay = 24 * 60 * 60 * 1000;

/**
 * Keeps a copy of the record where the latest is a day old and something was written since. It is an aid: where it
 * cannot be kept, nothing is said. A clock that was set back does not stop it.
 */
export async function keepDailyCopy(
  courseId: string,
  events: readonly RecordEvent[],
  now: Date,
): Promise<void> {
  try {
    const database = await openDatabase(recordName(courseId, currentProfile()), () => undefined);
    try {
      const [latest] = (await listCopies(database)).filter(({reason}) => reason === 'daily');
      const age = latest ? Math.abs(now.getTime() - Date.parse(latest.at)) : Number.POSITIVE_INFINITY;
      if (age >= aDay && events.length !== latest?.count) await keepCopy(database, events, 'daily', now);
    } finally {
      database.close();
    }
  } catch {
    // The next visit tries again.
  }
}
