import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import {randomId} from './random-id';

interface RecordSchema extends DBSchema {
  events: {key: IDBValidKey; value: {readonly id: string}};
  /** Small things beside the log: `device`, `set-aside`. */
  snapshots: {key: string; value: unknown};
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;

/** Raised with each change of the stores; a browser refuses to open what a higher version wrote. */
const storeVersion = 1;

/** Some browsers leave an opening request without any answer when their storage is broken. */
const patience = 4000;

/**
 * Opens, or makes, the database of one record. `onLost` is called when the connection ends from outside: with
 * true when the record was erased, with false when the browser or a newer site closed it.
 */
export async function openDatabase(name: string, onLost: (erased: boolean) => void): Promise<RecordDatabase> {
  let cause: unknown;
  const opening = openDB<RecordSchema>(name, storeVersion, {
    upgrade(database, _old, _new, transaction) {
      database.createObjectStore('events', {keyPath: 'id'});
      // Written while the stores are made: so two tabs that open at once share one device id.
      const device = database.createObjectStore('snapshots').put(randomId(), 'device');
      // Opening fails with no more than "aborted"; the transaction knows why.
      transaction.done.catch((error: unknown) => {
        cause = error;
      });
      device.catch(() => undefined);
    },
    blocking(_current, next) {
      opening.then((database) => database.close());
      onLost(next === null);
    },
    terminated: () => onLost(false),
  });
  return withinPatience(opening).catch((error: unknown) => {
    throw cause ?? error;
  });
}

async function withinPatience(opening: Promise<RecordDatabase>): Promise<RecordDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('the browser does not answer', 'TimeoutError'));
      opening.then((database) => database.close()).catch(() => undefined);
    }, patience);
  });
  return Promise.race([opening, timeout]).finally(() => clearTimeout(timer));
}
