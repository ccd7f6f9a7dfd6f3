import {checkEvent} from '../../core/learner/check-event';
import type {RecordEvent} from '../../core/learner/event-base';
import {isSameData} from '../../core/learner/is-same-data';
import type {PackedEvents} from '../../core/learner/packed/packed-events';
import type {RecordDatabase} from './open-database';
import {packedKey, packedKeys, recentKeys} from './packed-keys';

/** A copy that was just made, and what lay beside the log when its making began. */
export interface MadeCopy {
  readonly packed: PackedEvents;
  /** What it holds. */
  readonly events: readonly RecordEvent[];
  readonly copiesBefore: readonly string[];
  readonly recentBefore: readonly string[];
}

/**
 * Puts a packed copy in the place of the one before, if together with what was written while it was made it is the same
 * as the log. False where it is not, as when another tab was faster: then nothing changes.
 */
export async function putPackedCopy(database: RecordDatabase, made: MadeCopy): Promise<boolean> {
  const transaction = database.transaction(['events', 'snapshots'], 'readwrite');
  // Where a request throws at once, nobody is left who waits for the end.
  transaction.done.catch(() => undefined);
  const beside = transaction.objectStore('snapshots');
  const [copies, keys, recent, count] = await Promise.all([
    beside.getAllKeys(packedKeys()),
    beside.getAllKeys(recentKeys()),
    beside.getAll(recentKeys()),
    transaction.objectStore('events').count(),
  ]);
  const isOurTurn =
    copies.length === made.copiesBefore.length && copies.every((key) => made.copiesBefore.includes(key));
  const before = new Set(made.recentBefore);
  const written = keys.flatMap((key, place) => (before.has(key) ? [] : {key, event: recent[place]}));
  const missing = missingFrom(made.events, written);
  const fits = isOurTurn && missing !== null && made.packed.count + missing.length === count;
  if (fits) {
    const puts = [
      beside.delete(packedKeys()),
      beside.delete(recentKeys()),
      beside.put(made.packed, packedKey(made.packed.count)),
      ...missing.map(({key, event}) => beside.put(event, key)),
    ];
    for (const put of puts) put.catch(() => undefined);
  }
  await transaction.done;
  return fits;
}

/** Takes the packed copy away, and what is only of use with it. */
export async function dropPackedCopy(database: RecordDatabase): Promise<void> {
  const transaction = database.transaction('snapshots', 'readwrite');
  for (const keys of [packedKeys(), recentKeys()]) transaction.store.delete(keys).catch(() => undefined);
  await transaction.done;
}

interface Written {
  readonly key: string;
  readonly event: unknown;
}

/** What the copy has not got yet; null where it has another event of the same id. */
function missingFrom(events: readonly RecordEvent[], written: readonly Written[]): readonly Written[] | null {
  const missing: Written[] = [];
  for (const {key, event: unsafe} of written) {
    const checked = checkEvent(unsafe);
    if (!checked.ok) return null;
    const {event} = checked;
    const known = events.find(({id}) => id === event.id);
    if (known === undefined) missing.push({key, event});
    else if (!isSameData(known, event)) return null;
  }
  return missing;
}
