import type {RecordEvent} from '../../core/learner/event-base';
import {isId} from '../../core/learner/field-checks';
import {bringBackEvents} from './bring-back-events';
import {failureOf} from './failure-of';
import {openDatabase, type RecordDatabase} from './open-database';
import {randomId} from './random-id';
import {readEvents} from './read-events';
import type {SetAsideStore} from './record-snapshot';
import {markSecondName, secondName} from './second-name';
import {setAsideEvents} from './set-aside-events';
import {listSetAside} from './set-aside-list';

/** An open database with what it held, or the reason why there is none. */
export type Connection =
  | {
      readonly ok: true;
      readonly database: RecordDatabase;
      readonly events: readonly RecordEvent[];
      readonly device: string;
      readonly setAside: readonly SetAsideStore[];
    }
  | {readonly ok: false; readonly reason: 'blocked' | 'full'};

type Refused = Pick<SetAsideStore, 'name' | 'reason'>;

/**
 * Opens the record's database. One that a newer site wrote, or that will not open, stays as it is, and a second
 * database takes its place until it can be opened again.
 */
export async function connectRecord(name: string, onLost: (erased: boolean) => void): Promise<Connection> {
  const refused: Refused[] = [];
  for (const candidate of [name, secondName(name)]) {
    try {
      const database = await openDatabase(candidate, onLost);
      const connection = await readConnection(database, refused);
      if (candidate !== name) markSecondName(name);
      return connection;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'blocked' || failure === 'full') return {ok: false, reason: failure};
      refused.push({name: candidate, reason: failure});
    }
  }
  return {ok: false, reason: 'blocked'};
}

async function readConnection(database: RecordDatabase, refused: readonly Refused[]): Promise<Connection> {
  try {
    if (refused.length === 0) await bringBackEvents(database);
    const {events, unreadable} = await readEvents(database);
    const device: unknown = await database.get('snapshots', 'device');
    // Where there is no room to move them they stay where they are, which loses nothing either.
    const moved = await setAsideEvents(database, unreadable).catch(() => null);
    const found: readonly Refused[] = moved === null ? [] : [{name: moved, reason: 'unreadable'}];
    const setAside = await listSetAside(database, [...refused, ...found], moved);
    return {ok: true, database, events, device: isId(device) ? device : randomId(), setAside};
  } catch (error) {
    database.close();
    throw error;
  }
}
