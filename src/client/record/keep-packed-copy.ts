import {checkEvent} from '../../core/learner/check-event';
import type {RecordEvent} from '../../core/learner/event-base';
import {packEvents} from '../../core/learner/packed/pack-events';
import type {PackedEvents} from '../../core/learner/packed/packed-events';
import {sortEvents} from '../../core/learner/sort-events';
import {recordName} from '../../core/storage-keys';
import {currentProfile} from './current-profile';
import {openDatabase, type RecordDatabase} from './open-database';
import {countIn, packedKeys, recentKeys} from './packed-keys';
import {dropPackedCopy, putPackedCopy} from './put-packed-copy';

/** A new copy is made when so many events are in none. */
const enough = 200;
/** So many are read at a time, and then the page gets a turn. */
const portion = 1000;

/**
 * Keeps a packed copy of the log beside it, where the one that is there does not fit any more or many events came since.
 * It is made from the log itself, a little at a time. It is an aid: where it cannot be kept, nothing is said.
 */
export async function keepPackedCopy(courseId: string): Promise<void> {
  try {
    const database = await openDatabase(recordName(courseId, currentProfile()), () => undefined);
    try {
      await keepIn(database);
    } finally {
      database.close();
    }
  } catch {
    // The next visit tries again.
  }
}

async function keepIn(database: RecordDatabase): Promise<void> {
  const before = await lookBeside(database);
  if (!isDue(before)) return;
  const events = await readSlowly(database);
  const packed = events === null ? null : await packSlowly(events);
  if (events === null || packed === null) return dropPackedCopy(database);
  const {copies: copiesBefore, recent: recentBefore} = before;
  try {
    await putPackedCopy(database, {packed, events, copiesBefore, recentBefore});
  } catch {
    // No room, as a rule: what lies there makes some.
    await dropPackedCopy(database);
  }
}

interface Beside {
  readonly copies: readonly string[];
  readonly recent: readonly string[];
  readonly count: number;
}

async function lookBeside(database: RecordDatabase): Promise<Beside> {
  const transaction = database.transaction(['events', 'snapshots']);
  const beside = transaction.objectStore('snapshots');
  const [copies, recent, count] = await Promise.all([
    beside.getAllKeys(packedKeys()),
    beside.getAllKeys(recentKeys()),
    transaction.objectStore('events').count(),
  ]);
  return {copies, recent, count};
}

function isDue({copies, recent, count}: Beside): boolean {
  const [copy] = copies;
  const fits = copy !== undefined && countIn(copy) + recent.length === count;
  return (fits ? recent.length : count) >= enough;
}

/** The log in order; null where a value in it is no event: no copy could say so. */
async function readSlowly(database: RecordDatabase): Promise<readonly RecordEvent[] | null> {
  const months = new Map<string, RecordEvent[]>();
  let range: IDBKeyRange | undefined;
  for (;;) {
    const values = await database.getAll('events', range, portion);
    for (const value of values) {
      const checked = checkEvent(value);
      if (!checked.ok) return null;
      const month = checked.event.at.slice(0, 'yyyy-mm'.length);
      const others = months.get(month);
      if (others) others.push(checked.event);
      else months.set(month, [checked.event]);
    }
    const last = values.at(-1);
    if (last === undefined || values.length < portion) return sortSlowly(months);
    range = IDBKeyRange.lowerBound(last.id, true);
    await turn();
  }
}

/** Month by month: to sort all at once would hold the page up for longer than anything else here. */
async function sortSlowly(
  months: ReadonlyMap<string, readonly RecordEvent[]>,
): Promise<readonly RecordEvent[]> {
  const events: RecordEvent[] = [];
  for (const month of [...months.keys()].sort()) {
    for (const event of sortEvents(months.get(month) ?? [])) events.push(event);
    await turn();
  }
  return events;
}

async function packSlowly(events: readonly RecordEvent[]): Promise<PackedEvents | null> {
  const packing = packEvents(events);
  for (;;) {
    const step = packing.next();
    if (step.done) return step.value;
    await turn();
  }
}

/** Lets the page do what it has to do. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
