// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {addEvents} from '../../../../src/client/record/add-events';
import {openRecord} from '../../../../src/client/record/open-record';
import type {RecordStore} from '../../../../src/client/record/record-store';
import {previewImport} from '../../../../src/core/export/preview-import';
import {checkEvent} from '../../../../src/core/learner/check-event';
import type {EventDraft} from '../../../../src/core/learner/event';
import {projectChecklist} from '../../../../src/core/learner/project-checklist';
import {databaseName, place, put, stored} from './stored';

const opened: RecordStore[] = [];

async function open(): Promise<RecordStore> {
  const record = await openRecord(place);
  opened.push(record);
  return record;
}

function mark(item: string, checked = true): EventDraft {
  return {type: 'checklist-marked', item, checked};
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

afterEach(async () => {
  for (const record of opened.splice(0)) await record.close();
  vi.unstubAllGlobals();
});

describe('the record', () => {
  it('keeps what is appended, with all that an event carries', async () => {
    const record = await open();
    const event = record.append(mark('a#one'));
    await record.settled();
    expect(await stored(databaseName)).toEqual([event]);
    expect(checkEvent(event)).toEqual({ok: true, event});
    expect(event).toMatchObject({v: 1, seq: 1, type: 'checklist-marked', item: 'a#one', checked: true});
  });

  it('is there again at the next visit, with the same device and numbers that go on', async () => {
    const first = await open();
    const {device} = first.append(mark('a#one'));
    await first.close();
    const second = await open();
    expect(second.getSnapshot()).toMatchObject({status: {kind: 'kept'}, setAside: []});
    expect(projectChecklist(second.all())).toEqual(new Set(['a#one']));
    expect(second.append(mark('a#two'))).toMatchObject({device, seq: 2});
  });

  it('counts an event at once and tells those who asked, each time with another snapshot', async () => {
    const record = await open();
    const before = record.getSnapshot();
    const seen = vi.fn();
    const stop = record.subscribe(seen);
    const event = record.append(mark('a#one'));
    expect(seen).toHaveBeenCalledOnce();
    expect(record.getSnapshot()).not.toBe(before);
    expect(record.all()).toEqual([event]);
    await record.settled();
    expect(seen).toHaveBeenCalledOnce();
    stop();
    record.append(mark('a#two'));
    expect(seen).toHaveBeenCalledOnce();
  });

  it('lets the later mark win where the clock was set back', async () => {
    const record = await open();
    vi.spyOn(Date.prototype, 'getTime').mockReturnValueOnce(Date.parse('2026-11-21T10:00:00.000Z'));
    record.append(mark('a#one', true));
    vi.spyOn(Date.prototype, 'getTime').mockReturnValueOnce(Date.parse('2026-11-21T09:00:00.000Z'));
    record.append(mark('a#one', false));
    expect(projectChecklist(record.all())).toEqual(new Set());
  });

  it('lets what is done here win over what another device with a fast clock did before', async () => {
    await (await open()).close();
    const at = new Date(Date.now() + 60 * 60 * 1000).toISOString();
    // Of two events of one moment the device decides, and none comes after this one.
    const device = 'z'.repeat(26);
    await put(databaseName, {...mark('a#one', true), v: 1, id: 'e'.repeat(26), at, device, seq: 1});
    const record = await open();
    record.append(mark('a#one', false));
    expect(projectChecklist(record.all())).toEqual(new Set());
  });

  it('lets what is done now win over a mark from when the clock was plainly wrong', async () => {
    await (await open()).close();
    const at = '2099-01-01T00:00:00.000Z';
    await put(databaseName, {...mark('a#one'), v: 1, id: 'e'.repeat(26), at, device: 'a'.repeat(26), seq: 1});
    const record = await open();
    record.append(mark('a#one', false));
    const other = record.append(mark('a#two'));
    expect(projectChecklist(record.all())).toEqual(new Set(['a#two']));
    expect(other.at < at).toBe(true);
  });

  it('keeps events of types that it does not know', async () => {
    await (await open()).close();
    const base = {v: 3, at: '2026-11-21T09:30:00.000Z', device: 'a'.repeat(26), seq: 1};
    const dreamt = {...base, id: 'b'.repeat(26), type: 'dreamt', of: {sheep: [1, 2]}};
    await put(databaseName, dreamt);
    const record = await open();
    expect(record.all()).toEqual([dreamt]);
    expect(record.getSnapshot().setAside).toEqual([]);
  });

  it('puts choices back into a browser that lost its local storage', async () => {
    const first = await open();
    first.append({type: 'choice-made', family: 'framework', value: 'jax'});
    first.append({type: 'choice-made', family: 'os', value: 'linux'});
    await first.close();
    localStorage.setItem('lectern:ml:choices', '{"os":"macos"}');
    await open();
    expect(JSON.parse(localStorage.getItem('lectern:ml:choices') ?? '')).toEqual({
      framework: 'jax',
      os: 'macos',
    });
  });

  it('does without randomUUID and subtle, which plain HTTP does not offer', async () => {
    vi.stubGlobal('crypto', {getRandomValues: crypto.getRandomValues.bind(crypto)});
    const record = await open();
    expect(record.append(mark('a#one')).id).toMatch(/^[a-z2-7]{26}$/);
  });
});

describe('two copies of the record', () => {
  it('lose nothing when both write at once', async () => {
    const [one, two] = [await open(), await open()];
    const written = Array.from({length: 40}, (_none, index) =>
      (index % 2 ? one : two).append(mark(`a#${index}`)),
    );
    await Promise.all([one.settled(), two.settled()]);
    const ids = (events: readonly unknown[]) => new Set(events.map((event) => Object(event).id));
    expect(ids(await stored(databaseName))).toEqual(ids(written));
    await vi.waitFor(() => expect(one.all()).toHaveLength(40));
    await vi.waitFor(() => expect(two.all()).toEqual(one.all()));
  });

  it('have one device', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    expect(one.append(mark('a')).device).toBe(two.append(mark('b')).device);
  });

  it('take nothing from a message that is no event', async () => {
    const record = await open();
    const channel = new BroadcastChannel(databaseName);
    channel.postMessage([{id: 1}, 'text', null]);
    channel.postMessage('text');
    const other = await open();
    other.append(mark('a#one'));
    await vi.waitFor(() => expect(record.all()).toHaveLength(1));
    channel.close();
  });

  it('find each other where the browser has no broadcast channel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [await open(), await open()];
    const event = one.append(mark('a#one'));
    await vi.waitFor(() => expect(two.all()).toEqual([event]));
    expect(one.all()).toEqual([event]);
  });

  it('read again when another tab touched local storage', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const record = await open();
    const event = {...record.append(mark('a#one')), id: 'z'.repeat(26)};
    await record.settled();
    await put(databaseName, event);
    dispatchEvent(new StorageEvent('storage', {key: `${databaseName}:changed`, newValue: 'x'}));
    await vi.waitFor(() => expect(record.all()).toHaveLength(2));
  });

  it('take what an import made of their own event, where a file made by hand has another with its id', async () => {
    const record = await open();
    const event = record.append(mark('a#one', true));
    const untouched = record.append(mark('a#two', true));
    await record.settled();
    const byHand = {...event, checked: false};
    const {added} = previewImport(record.all(), [byHand, {...untouched, seq: 9}]);
    expect(added).toEqual([byHand]);
    await addEvents({...place, profile: 'default', events: added, reason: 'import'});
    await vi.waitFor(() => expect(record.all()).toEqual([byHand, untouched]));
    expect(new Set(await stored(databaseName))).toEqual(new Set(record.all()));
  });

  it('say nothing when they read again and nothing is new', async () => {
    const record = await open();
    record.append(mark('a#one'));
    await record.settled();
    const seen = vi.fn();
    record.subscribe(seen);
    dispatchEvent(Object.assign(new Event('pageshow'), {persisted: true}));
    await record.settled();
    expect(seen).not.toHaveBeenCalled();
  });

  it('read again when the page wakes up', async () => {
    const record = await open();
    dispatchEvent(new Event('pagehide'));
    await put(databaseName, {...record.append(mark('a#one')), id: 'z'.repeat(26)});
    dispatchEvent(Object.assign(new Event('pageshow'), {persisted: true}));
    await vi.waitFor(() => expect(record.all()).toHaveLength(2));
  });
});
