// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {addEvents} from '../../../../src/client/record/add-events';
import {keepPackedCopy} from '../../../../src/client/record/keep-packed-copy';
import {openDatabase, type RecordDatabase} from '../../../../src/client/record/open-database';
import {openRecord} from '../../../../src/client/record/open-record';
import {packedKeys, recentKeys} from '../../../../src/client/record/packed-keys';
import {readEvents} from '../../../../src/client/record/read-events';
import {writeEvents} from '../../../../src/client/record/write-events';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {idOf} from '../../core/learner/arbitrary-event';
import {failWrites} from './fail-writes';
import {databaseName, place, put} from './stored';

const signs = 'abcdefghijklmnopqrstuvwxyz';

function eventsFrom(start: number, count: number): readonly RecordEvent[] {
  return Array.from({length: count}, (_, index) => {
    const seq = start + index;
    return {
      ...{v: 1, device: idOf('d'), seq, type: 'lesson-read', lesson: `lesson-${seq % 7}`},
      at: new Date(Date.UTC(2026, 10, 21) + seq * 1000).toISOString(),
      id: idOf([676, 26, 1].map((weight) => signs.charAt(Math.floor(seq / weight) % 26)).join('')),
    };
  });
}

let database: RecordDatabase;

async function beside() {
  return {
    copies: (await database.getAllKeys('snapshots', packedKeys())).map((key) => key.split(':')[1]),
    recent: await database.count('snapshots', recentKeys()),
  };
}

/** Whether reading took the copy: then the log was not asked for its events. */
async function read() {
  const {getAll} = IDBObjectStore.prototype;
  let asked = false;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    asked ||= this.name === 'events';
    return getAll.apply(this, args);
  });
  const {events, unreadable} = await readEvents(database);
  spy.mockRestore();
  return {events, unreadable, byCopy: !asked};
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  database = await openDatabase(databaseName, () => undefined);
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const first = eventsFrom(0, 300);
const later = eventsFrom(300, 3);

describe('the packed copy of a record', () => {
  beforeEach(async () => {
    await writeEvents(database, first);
    await keepPackedCopy(place.courseId);
  });

  it('is read in place of the log, and with it what was written since', async () => {
    expect(await beside()).toEqual({copies: ['300'], recent: 0});
    expect(await read()).toEqual({events: first, unreadable: [], byCopy: true});
    await writeEvents(database, later);
    expect(await beside()).toEqual({copies: ['300'], recent: 3});
    expect(await read()).toEqual({events: [...first, ...later], unreadable: [], byCopy: true});
  });

  it('puts what is older than its last events in its place', async () => {
    const early = {...eventsFrom(900, 1)[0], at: first[150]?.at ?? '', seq: 0} as RecordEvent;
    await writeEvents(database, [...later, early]);
    const {events, byCopy} = await read();
    expect(byCopy).toBe(true);
    expect(events).toEqual([...first.slice(0, 150), early, ...first.slice(150), ...later]);
  });

  it('serves a record that is opened', async () => {
    await writeEvents(database, later);
    const record = await openRecord(place);
    expect(record.all()).toEqual([...first, ...later]);
    const event = record.append({type: 'lesson-read', lesson: 'new'});
    await record.close();
    expect((await read()).events.at(-1)).toEqual(event);
  });

  it('is made anew only when many events are in none', async () => {
    await writeEvents(database, eventsFrom(300, 199));
    await keepPackedCopy(place.courseId);
    expect(await beside()).toEqual({copies: ['300'], recent: 199});
    await writeEvents(database, eventsFrom(499, 1));
    await keepPackedCopy(place.courseId);
    expect(await beside()).toEqual({copies: ['500'], recent: 0});
    expect(await read()).toEqual({events: eventsFrom(0, 500), unreadable: [], byCopy: true});
  });

  it('is not used after an older version of the site has written, and then made anew', async () => {
    await put(databaseName, ...later);
    expect(await read()).toEqual({events: [...first, ...later], unreadable: [], byCopy: false});
    await keepPackedCopy(place.courseId);
    expect(await beside()).toEqual({copies: ['303'], recent: 0});
    expect((await read()).byCopy).toBe(true);
  });

  it('does not hide a value that is no event, and is not made while there is one', async () => {
    await put(databaseName, {id: 17});
    expect(await read()).toEqual({events: first, unreadable: [{id: 17}], byCopy: false});
    await keepPackedCopy(place.courseId);
    expect(await beside()).toEqual({copies: [], recent: 0});
  });

  it('is not used where an event is gone from the log', async () => {
    await database.delete('events', first[0]?.id ?? '');
    expect(await read()).toEqual({events: first.slice(1), unreadable: [], byCopy: false});
  });

  it('is not used where an event was written again, though one is missing there', async () => {
    const again = {...first[0], lesson: 'another'} as RecordEvent;
    await writeEvents(database, [again]);
    expect(await read()).toEqual({events: [again, ...first.slice(1)], unreadable: [], byCopy: false});
    await put(databaseName, ...later.slice(0, 1));
    const events = [again, ...first.slice(1), ...later.slice(0, 1)];
    expect(await read()).toEqual({events, unreadable: [], byCopy: false});
  });

  it.each<[string, (packed: object) => unknown]>([
    ['of another shape', () => ({v: 2})],
    ['damaged', (packed) => ({...packed, groups: []})],
  ])('is not used where it is %s', async (_name, edit) => {
    const [key = ''] = await database.getAllKeys('snapshots', packedKeys());
    await database.put('snapshots', edit(Object(await database.get('snapshots', key))), key);
    expect(await read()).toEqual({events: first, unreadable: [], byCopy: false});
  });

  it('is not used where what was written since cannot be read', async () => {
    await writeEvents(database, later);
    const [key = ''] = await database.getAllKeys('snapshots', recentKeys());
    await database.put('snapshots', {id: 17}, key);
    expect(await read()).toEqual({events: [...first, ...later], unreadable: [], byCopy: false});
  });

  it('is given up by a large import, with what was only of use with it', async () => {
    await writeEvents(database, later);
    const events = eventsFrom(400, 1200);
    expect(await addEvents({...place, profile: 'default', reason: 'import', events})).toBe('added');
    expect(await beside()).toEqual({copies: [], recent: 0});
    expect(await read()).toEqual({events: [...first, ...later, ...events], unreadable: [], byCopy: false});
  });

  it('hears of a small import', async () => {
    expect(await addEvents({...place, profile: 'default', reason: 'import', events: later})).toBe('added');
    expect(await read()).toMatchObject({events: [...first, ...later], byCopy: true});
  });
});

describe('making the packed copy', () => {
  it('is not worth it for a short record', async () => {
    await writeEvents(database, eventsFrom(0, 199));
    await keepPackedCopy(place.courseId);
    expect(await beside()).toEqual({copies: [], recent: 199});
    expect(await read()).toMatchObject({events: eventsFrom(0, 199), byCopy: false});
  });

  it('loses nothing that is written meanwhile, here or by an older version of the site', async () => {
    await writeEvents(database, eventsFrom(0, 2500));
    for (const isOlder of [false, true]) {
      const making = keepPackedCopy(place.courseId);
      const start = isOlder ? 2600 : 2500;
      for (const event of eventsFrom(start, 30)) {
        await (isOlder ? put(databaseName, event) : writeEvents(database, [event]));
      }
      await making;
      const {events} = await read();
      expect(events).toHaveLength(isOlder ? 2560 : 2530);
      expect(events).toEqual(expect.arrayContaining([...eventsFrom(start, 30)]));
    }
    await keepPackedCopy(place.courseId);
    const events = [...eventsFrom(0, 2530), ...eventsFrom(2600, 30)];
    expect(await read()).toEqual({events, unreadable: [], byCopy: true});
  });

  it('may be done by two tabs at once', async () => {
    await writeEvents(database, first);
    await Promise.all([
      keepPackedCopy(place.courseId),
      writeEvents(database, later),
      keepPackedCopy(place.courseId),
    ]);
    expect((await beside()).copies).toHaveLength(1);
    expect(await read()).toEqual({events: [...first, ...later], unreadable: [], byCopy: true});
  });

  it('does no harm where there is no room', async () => {
    await writeEvents(database, first);
    const stop = failWrites('QuotaExceededError');
    await keepPackedCopy(place.courseId);
    stop();
    // Not even what would have been of use with it takes room then.
    expect(await beside()).toEqual({copies: [], recent: 0});
    expect(await read()).toEqual({events: first, unreadable: [], byCopy: false});
  });

  it('is nothing where nothing is stored', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(keepPackedCopy(place.courseId)).resolves.toBeUndefined();
  });
});
