// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {deleteDB, openDB} from 'idb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openRecord} from '../../../../src/client/record/open-record';
import type {RecordStore} from '../../../../src/client/record/record-store';
import type {EventDraft} from '../../../../src/core/learner/event';
import {failWrites} from './fail-writes';
import {databaseName, makeNewer, place, put, stored} from './stored';

const one: EventDraft = {type: 'checklist-marked', item: 'a#one', checked: true};
const two: EventDraft = {type: 'checklist-marked', item: 'a#two', checked: true};
const opened: RecordStore[] = [];

async function open(): Promise<RecordStore> {
  const record = await openRecord(place);
  opened.push(record);
  return record;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

afterEach(async () => {
  for (const record of opened.splice(0)) await record.close();
  vi.unstubAllGlobals();
});

describe('storage that is blocked', () => {
  const blockades: Record<string, () => void> = {
    'no database at all': () => vi.stubGlobal('indexedDB', undefined),
    'a database that may not be touched': () =>
      vi.stubGlobal('indexedDB', {
        open() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    'local storage that throws, too': () => {
      vi.stubGlobal('indexedDB', undefined);
      const deny = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      vi.stubGlobal('localStorage', {getItem: deny, setItem: deny, removeItem: deny});
    },
  };

  it.each(Object.keys(blockades))('%s: the record lives in memory and says so', async (name) => {
    blockades[name]?.();
    const record = await open();
    expect(record.getSnapshot().status).toEqual({kind: 'memory', reason: 'blocked'});
    const event = record.append(one);
    await record.settled();
    expect(record.all()).toEqual([event]);
    expect(record.getSnapshot().status).toEqual({kind: 'memory', reason: 'blocked'});
  });

  it('a database that never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', {open: () => new EventTarget()});
    const opening = open();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect((await opening).getSnapshot().status).toEqual({kind: 'memory', reason: 'blocked'});
  });
});

describe('storage that is full in the middle', () => {
  it('holds the event in memory, says so, and keeps it when there is room again', async () => {
    const record = await open();
    const kept = record.append(one);
    await record.settled();
    const endFailing = failWrites('QuotaExceededError');
    const waiting = record.append(two);
    await record.settled();
    expect(record.getSnapshot()).toMatchObject({
      status: {kind: 'memory', reason: 'full'},
      events: [kept, waiting],
    });
    expect(await stored(databaseName)).toEqual([kept]);

    endFailing();
    const next = record.append(one);
    await record.settled();
    expect(record.getSnapshot().status).toEqual({kind: 'kept'});
    expect(await stored(databaseName)).toHaveLength(3);
    expect(await stored(databaseName)).toEqual(expect.arrayContaining([kept, waiting, next]));
  });

  it('tells other copies what only memory holds', async () => {
    const [record, other] = [await open(), await open()];
    failWrites('QuotaExceededError');
    const event = record.append(one);
    await vi.waitFor(() => expect(other.all()).toEqual([event]));
  });

  it('is full from the start', async () => {
    const endFailing = failWrites('QuotaExceededError');
    const record = await open();
    expect(record.getSnapshot().status).toEqual({kind: 'memory', reason: 'full'});
    endFailing();
    const event = record.append(one);
    await record.settled();
    expect(record.getSnapshot().status).toEqual({kind: 'kept'});
    expect(await stored(databaseName)).toEqual([event]);
  });
});

describe('storage that is taken away', () => {
  it('is erased by another tab: the page forgets, and begins anew', async () => {
    const record = await open();
    record.append(one);
    await record.settled();
    await deleteDB(databaseName);
    expect(record.getSnapshot()).toMatchObject({events: [], status: {kind: 'memory', reason: 'closed'}});
    const event = record.append(two);
    await record.settled();
    expect(record.getSnapshot().status).toEqual({kind: 'kept'});
    expect(await stored(databaseName)).toEqual([event]);
  });

  it('is taken over by a newer site in another tab: what comes later is kept beside it', async () => {
    const record = await open();
    record.append(one);
    await record.settled();
    const newer = await openDB(databaseName, 2);
    newer.close();
    expect(record.getSnapshot().status).toEqual({kind: 'memory', reason: 'closed'});
    const event = record.append(two);
    await record.settled();
    expect(record.getSnapshot().status).toEqual({kind: 'kept'});
    expect(await stored(`${databaseName}:second`)).toEqual([event]);
    expect(await stored(databaseName)).toHaveLength(1);
  });
});

describe('a store that cannot be used', () => {
  it('of a newer site stays untouched under its name, and a second one takes its place', async () => {
    await makeNewer(databaseName);
    const record = await open();
    const aside = {name: databaseName, reason: 'newer', isNew: true};
    expect(record.getSnapshot()).toMatchObject({status: {kind: 'kept'}, setAside: [aside]});
    const event = record.append(one);
    await record.close();
    expect(await stored(databaseName, 'something-new')).toEqual(['precious']);

    const again = await open();
    expect(again.all()).toEqual([event]);
    expect(again.getSnapshot().setAside).toEqual([{...aside, isNew: false}]);
  });

  it('of another making is left alone, too', async () => {
    const foreign = await openDB(databaseName, 1, {upgrade: (made) => void made.createObjectStore('other')});
    foreign.close();
    const record = await open();
    expect(record.getSnapshot().setAside).toEqual([{name: databaseName, reason: 'damaged', isNew: true}]);
    const event = record.append(one);
    await record.settled();
    expect(await stored(`${databaseName}:second`)).toEqual([event]);
    expect(await stored(databaseName, 'other')).toEqual([]);
  });

  it('gives back what was written beside it once it opens again', async () => {
    const before = await open();
    const first = before.append(one);
    await before.close();
    const refuse = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    const beside = await open();
    expect(beside.all()).toEqual([]);
    const second = beside.append(two);
    await beside.close();
    refuse.mockRestore();

    const after = await open();
    expect(after.all()).toEqual([first, second]);
    expect(await stored(databaseName)).toHaveLength(2);
    expect(localStorage.getItem(`${databaseName}:second`)).toBeNull();
  });

  it('has unreadable events: they move to a store of their own, which is named', async () => {
    const first = await open();
    const event = first.append(one);
    await first.close();
    const broken = [{...event, id: 'b'.repeat(26), at: 'yesterday'}, {id: 17}];
    await put(databaseName, ...broken);

    const record = await open();
    const aside = {name: `${databaseName}:set-aside`, reason: 'unreadable', isNew: true};
    expect(record.getSnapshot()).toMatchObject({events: [event], status: {kind: 'kept'}, setAside: [aside]});
    expect(await stored(databaseName)).toEqual([event]);
    expect(await stored(`${databaseName}:set-aside`)).toEqual(expect.arrayContaining(broken));
    await record.close();

    expect((await open()).getSnapshot().setAside).toEqual([{...aside, isNew: false}]);
    await put(databaseName, {id: 18});
    expect((await open()).getSnapshot().setAside).toEqual([aside]);
    expect(await stored(`${databaseName}:set-aside`)).toHaveLength(3);
  });

  it('leaves unreadable events where they are when there is no room to move them', async () => {
    await (await open()).close();
    await put(databaseName, {id: 17});
    failWrites('QuotaExceededError');
    const record = await open();
    expect(record.getSnapshot()).toMatchObject({events: [], status: {kind: 'kept'}});
    expect(await stored(databaseName)).toEqual([{id: 17}]);
  });
});
