// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openRecord} from '../../../../../src/client/record/open-record';
import type {RecordStore} from '../../../../../src/client/record/record-store';
import {choices, type Page, visit} from './exam-fixture';
import {fakeTime} from './fake-time';

const opened: RecordStore[] = [];
const quiz = choices(3, 'timeLimit: 20\n');

/** Two tabs of one browser: each with a record of its own over the same database. */
async function twoTabs(): Promise<readonly [Page, Page]> {
  const records = [await openRecord({courseId: 'tabs'}), await openRecord({courseId: 'tabs'})];
  opened.push(...records);
  const [one, two] = records.map((record, index) =>
    visit(quiz, {record, seed: index + 1, time: fakeTime(Date.now())}),
  );
  if (!one || !two) throw new Error('There are two tabs.');
  return [one, two];
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(async () => {
  for (const record of opened.splice(0)) await record.close();
  vi.unstubAllGlobals();
});

describe('an exam in two tabs', () => {
  it('is one attempt: answers and flags of one are there in the other', async () => {
    const [one, two] = await twoTabs();
    await one.start(20);
    await vi.waitFor(() => expect(two.getSnapshot().phase).toBe('running'));
    one.answer('q1', {picked: ['no']});
    one.flag('q2', true);
    await vi.waitFor(() => {
      expect(two.getSnapshot().questions.get('q1')?.response).toEqual({picked: ['no']});
      expect(two.getSnapshot().rows[1]).toMatchObject({isFlagged: true});
    });
    const before = one.getSnapshot().questions.get('q1')?.fill;
    two.answer('q1', {picked: ['yes']});
    await vi.waitFor(() =>
      expect(one.getSnapshot().questions.get('q1')?.response).toEqual({picked: ['yes']}),
    );
    expect(one.getSnapshot().questions.get('q1')?.fill).not.toBe(before);
  });

  it('is begun once, also when both begin at one moment', async () => {
    const [one, two] = await twoTabs();
    await Promise.all([one.start(20), two.start(20)]);
    await vi.waitFor(() => expect(one.record.all()).toHaveLength(2));
    await vi.waitFor(() => expect(two.getSnapshot().attempt).toBe(one.getSnapshot().attempt));
    one.answer('q1', {picked: ['yes']});
    one.handIn();
    await vi.waitFor(() => expect(two.getSnapshot().phase).toBe('review'));
    expect(one.getSnapshot().past).toHaveLength(1);
    expect(two.getSnapshot().past).toHaveLength(1);
  });

  it('ends in both when it is handed in in one', async () => {
    const [one, two] = await twoTabs();
    await one.start(20);
    await vi.waitFor(() => expect(two.getSnapshot().phase).toBe('running'));
    two.handIn();
    await vi.waitFor(() => expect(one.getSnapshot().phase).toBe('review'));
    one.answer('q1', {picked: ['yes']});
    one.handIn();
    expect(one.getSnapshot().reviewed?.result.earned).toBe('0');
  });
});
