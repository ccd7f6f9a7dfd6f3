// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {openPageRecord} from '../../../../src/client/page-script/page-record';
import {english} from '../../../../src/core/words';
import {databaseName, makeNewer, put} from '../record/stored';

vi.stubGlobal('LECTERN_RECORD_WORDS', english);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

describe('what the page says of the record', () => {
  it('is nothing while all is well', async () => {
    const record = await openPageRecord('ml');
    expect([record.keepingProblem(), record.setAsideNotes()]).toEqual([null, []]);
  });

  it('is that nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openPageRecord('ml')).keepingProblem()).toMatchInlineSnapshot(
      `"What you mark here is not kept: this browser does not let the site store anything. It is gone when you close the page."`,
    );
  });

  it('is what was set aside, by name, on the visit that found it', async () => {
    await makeNewer(databaseName);
    expect((await openPageRecord('ml')).setAsideNotes()).toMatchInlineSnapshot(`
      [
        "Your record was written by a newer version of this site. It is kept in this browser under the name lectern:ml:default; until the newer version is back, a second record is used.",
      ]
    `);
    expect((await openPageRecord('ml')).setAsideNotes()).toEqual([]);
    await put(`${databaseName}:second`, {id: 17});
    expect((await openPageRecord('ml')).setAsideNotes()).toMatchInlineSnapshot(`
      [
        "A part of your record could not be read. Nothing was deleted: it is kept in this browser under the name lectern:ml:default:second:set-aside.",
      ]
    `);
  });

  it('is what was checked, and what was opened last', async () => {
    const record = await openPageRecord('ml');
    record.append({type: 'checklist-marked', item: 'a#one', checked: true});
    record.append({type: 'lesson-opened', lesson: 'a', title: 'A', path: 'a/'});
    expect(record.checkedItems()).toEqual(new Set(['a#one']));
    expect(record.lastLesson()).toMatchObject({lesson: 'a', title: 'A', path: 'a/'});
  });
});
