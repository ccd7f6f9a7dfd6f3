import {checkEvent} from '../../core/learner/check-event';
import type {RecordEvent} from '../../core/learner/event-base';
import {isCount} from '../../core/learner/field-checks';
import type {RecordDatabase} from './open-database';

/** Why a copy was kept: by itself, before an import, before going back to an older one. */
export type CopyReason = 'daily' | 'import' | 'restore';

/** A copy of a whole record, kept beside it. Its events lie in parts, so that writing them does not hold up the page. */
export interface RecordCopy {
  readonly at: string;
  readonly count: number;
  readonly reason: CopyReason;
  readonly parts: number;
}

/** So many are kept of each reason. */
const most: Readonly<Record<CopyReason, number>> = {daily: 3, import: 2, restore: 1};
const partSize = 1000;
const listKey = 'copies';

/** The copies beside a record, the newest first. */
export async function listCopies(database: RecordDatabase): Promise<readonly RecordCopy[]> {
  const unsafe: unknown = await database.get('snapshots', listKey);
  return Array.isArray(unsafe) ? unsafe.filter(isCopy) : [];
}

/** The events of a copy; null where a part of it is gone. */
export async function readCopy(
  database: RecordDatabase,
  {at, parts, count}: RecordCopy,
): Promise<readonly RecordEvent[] | null> {
  const events: RecordEvent[] = [];
  for (let part = 0; part < parts; part += 1) {
    const unsafe: unknown = await database.get('snapshots', partKey(at, part));
    for (const unsafeEvent of Array.isArray(unsafe) ? unsafe : []) {
      const checked = checkEvent(unsafeEvent);
      if (checked.ok) events.push(checked.event);
    }
  }
  return events.length === count ? events : null;
}

/**
 * Keeps a copy of these events, and lets go of those that are too many: all or none. An empty record needs no copy.
 * @throws what the database throws, as where there is no room
 */
export async function keepCopy(
  database: RecordDatabase,
  events: readonly RecordEvent[],
  reason: CopyReason,
  now: Date,
): Promise<void> {
  if (events.length === 0) return;
  const at = now.toISOString();
  const parts = Math.ceil(events.length / partSize);
  const transaction = database.transaction('snapshots', 'readwrite');
  try {
    const unsafe: unknown = await transaction.store.get(listKey);
    const known = Array.isArray(unsafe) ? unsafe.filter(isCopy).filter((copy) => copy.at !== at) : [];
    const copies = [{at, count: events.length, reason, parts}, ...known];
    const kept = copies.filter((copy) => isAmongNewest(copy, copies));
    for (const old of copies.filter((copy) => !kept.includes(copy))) {
      for (let part = 0; part < old.parts; part += 1) await transaction.store.delete(partKey(old.at, part));
    }
    for (let part = 0; part < parts; part += 1) {
      const own = events.slice(part * partSize, (part + 1) * partSize);
      await transaction.store.put(own, partKey(at, part));
    }
    await transaction.store.put(kept, listKey);
  } catch (error) {
    // The transaction knows best why; without this its own rejection would be nobody's.
    await transaction.done;
    throw error;
  }
  await transaction.done;
}

function isAmongNewest(copy: RecordCopy, copies: readonly RecordCopy[]): boolean {
  const alike = copies.filter(({reason}) => reason === copy.reason);
  return alike.indexOf(copy) < most[copy.reason];
}

function partKey(at: string, part: number): string {
  return `copy:${at}:${part}`;
}

function isCopy(value: unknown): value is RecordCopy {
  if (typeof value !== 'object' || value === null) return false;
  // Reading any key of an object gives unknown.
  const {at, count, reason, parts} = value as Readonly<Record<string, unknown>>;
  const isReason = typeof reason === 'string' && Object.hasOwn(most, reason);
  return typeof at === 'string' && isCount(count) && isCount(parts) && isReason;
}
