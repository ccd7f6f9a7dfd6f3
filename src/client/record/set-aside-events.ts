import {openDB} from 'idb';
import type {RecordDatabase} from './open-database';

/**
 * Moves values that are no events out of the record, into a database of their own, whose name is returned; null
 * where there are none. They leave the record only after the other database has them.
 */
export async function setAsideEvents(
  database: RecordDatabase,
  unreadable: readonly {readonly id: IDBValidKey}[],
): Promise<string | null> {
  if (unreadable.length === 0) return null;
  const name = `${database.name}:set-aside`;
  const shelf = await openDB(name, 1, {upgrade: (made) => void made.createObjectStore('events')});
  try {
    const keeping = shelf.transaction('events', 'readwrite');
    for (const value of unreadable) keeping.store.put(value, value.id).catch(() => undefined);
    await keeping.done;
  } finally {
    shelf.close();
  }
  const removing = database.transaction('events', 'readwrite');
  for (const {id} of unreadable) removing.store.delete(id).catch(() => undefined);
  await removing.done;
  return name;
}
