import {openDB} from 'idb';

export const place = {courseId: 'ml'} as const;
export const databaseName = 'lectern:ml:default';

/** What lies in a store of a database, as it is. */
export async function stored(name: string, store = 'events'): Promise<unknown[]> {
  const database = await openDB(name);
  try {
    return await database.getAll(store);
  } finally {
    database.close();
  }
}

/** Puts values into the record's database behind the store's back. */
export async function put(name: string, ...values: readonly unknown[]): Promise<void> {
  const database = await openDB(name);
  for (const value of values) await database.put('events', value);
  database.close();
}

/** Makes a database as a newer version of the site would have left it. */
export async function makeNewer(name: string): Promise<void> {
  const database = await openDB(name, 7, {
    upgrade: (made) => void made.createObjectStore('something-new', {autoIncrement: true}),
  });
  await database.put('something-new', 'precious');
  database.close();
}
