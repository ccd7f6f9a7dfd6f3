// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {addEvents} from '../../../../src/client/record/add-events';
import {keepDailyCopy} from '../../../../src/client/record/keep-daily-copy';
import {openDatabase} from '../../../../src/client/record/open-database';
import {openRecord} from '../../../../src/client/record/open-record';
import {keepCopy, listCopies, readCopy} from '../../../../src/client/record/record-copies';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {idOf} from '../../core/learner/arbitrary-event';
import {failWrites} from './fail-writes';
import {databaseName, place, stored} from './stored';

const signs = 'abcdefghijklmnopqrstuvwxyz';
const at = (day: number) => new Date(Date.UTC(2026, 10, day));

function eventsFrom(count: number): readonly RecordEvent[] {
  return Array.from({length: count}, (_, seq) => ({
    ...{v: 1, at: at(1).toISOString(), device: idOf('d'), seq, type: 'lesson-read', lesson: 'a'},
    id: idOf(
      `${signs.charAt(seq % 26)}${signs.charAt(Math.floor(seq / 26) % 26)}${signs.charAt(Math.floor(seq / 676))}`,
    ),
  }));
}

async function copies() {
  const database = await openDatabase(databaseName, () => undefined);
  try {
    return await listCopies(database);
  } finally {
    database.close();
  }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

describe('copies of a record', () => {
  it('give the events back, however many they are', async () => {
    const database = await openDatabase(databaseName, () => undefined);
    const events = eventsFrom(2500);
    await keepCopy(database, events, 'daily', at(1));
    const [copy] = await listCopies(database);
    expect(copy).toEqual({at: at(1).toISOString(), count: 2500, reason: 'daily', parts: 3});
    expect(copy && (await readCopy(database, copy))).toEqual(events);
    await database.delete('snapshots', `copy:${at(1).toISOString()}:1`);
    expect(copy && (await readCopy(database, copy))).toBeNull();
    database.close();
  });

  it('are few: of each reason the newest, and nothing remains of the others', async () => {
    const database = await openDatabase(databaseName, () => undefined);
    for (const day of [1, 2, 3, 4, 5]) await keepCopy(database, eventsFrom(day), 'daily', at(day));
    for (const day of [6, 7, 8]) await keepCopy(database, eventsFrom(day), 'import', at(day));
    expect((await listCopies(database)).map(({count}) => count)).toEqual([8, 7, 5, 4, 3]);
    const keys = await database.getAllKeys('snapshots');
    expect(keys.filter((key) => key.startsWith('copy:')).length).toBe(5);
    database.close();
  });

  it('are kept by themselves at most once a day, and only of what is new', async () => {
    await keepDailyCopy('ml', eventsFrom(2), at(1));
    await keepDailyCopy('ml', eventsFrom(5), new Date(at(2).getTime() - 1));
    await keepDailyCopy('ml', eventsFrom(2), at(3));
    expect(await copies()).toHaveLength(1);
    await keepDailyCopy('ml', eventsFrom(5), at(3));
    expect((await copies()).map(({count}) => count)).toEqual([5, 2]);
  });

  it('are kept also when the clock was set back', async () => {
    await keepDailyCopy('ml', eventsFrom(2), at(20));
    await keepDailyCopy('ml', eventsFrom(3), at(3));
    expect(await copies()).toHaveLength(2);
  });

  it('are none where there is no room, without a word', async () => {
    await (await openRecord(place)).close();
    const stop = failWrites('QuotaExceededError');
    await keepDailyCopy('ml', eventsFrom(2), at(1));
    stop();
    expect(await copies()).toEqual([]);
  });
});

describe('adding events', () => {
  const added = {...place, profile: 'default', reason: 'import'} as const;

  it('puts all of them there, keeps a copy of what was, and open records take them in', async () => {
    const record = await openRecord(place);
    const own = record.append({type: 'lesson-read', lesson: 'own'});
    await record.settled();
    expect(await addEvents({...added, events: eventsFrom(3)})).toBe('added');
    await vi.waitFor(() => expect(record.all()).toHaveLength(4));
    expect(await stored(databaseName)).toHaveLength(4);
    expect((await copies()).map(({count, reason}) => ({count, reason}))).toEqual([
      {count: 1, reason: 'import'},
    ]);
    expect(record.all()).toContainEqual(own);
    await record.close();
  });

  it('is heard of also where the browser has no broadcast channel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const record = await openRecord(place);
    expect(await addEvents({...added, events: eventsFrom(2)})).toBe('added');
    await vi.waitFor(() => expect(record.all()).toHaveLength(2));
    await record.close();
  });

  it('writes nothing where the space ends in the middle', async () => {
    const record = await openRecord(place);
    const own = record.append({type: 'lesson-read', lesson: 'own'});
    await record.settled();
    let puts = 0;
    const {put} = IDBObjectStore.prototype;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      puts += this.name === 'events' ? 1 : 0;
      // The test double's own way to abort with a reason, which the interface of the browser does not offer.
      const transaction = this.transaction as unknown as {_abort(name: string): void};
      if (puts === 50) request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    });
    expect(await addEvents({...added, events: eventsFrom(100)})).toBe('full');
    failing.mockRestore();
    expect(puts).toBe(100);
    expect(await stored(databaseName)).toEqual([own]);
    expect(record.all()).toEqual([own]);
    await record.close();
  });

  it('says so where nothing can be stored at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await addEvents({...added, events: eventsFrom(1)})).toBe('blocked');
  });
});
