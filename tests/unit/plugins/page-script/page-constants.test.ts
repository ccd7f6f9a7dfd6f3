import {describe, expect, it} from 'vitest';
import type {RecordWords} from '../../../../src/client/page-script/page-record';
import type {PageSettings} from '../../../../src/client/page-script/page-tools';
import {english} from '../../../../src/core/words';
import {pageConstants} from '../../../../src/plugins/page-script/page-constants';

describe('pageConstants', () => {
  it('are what the client expects, no more and no less', () => {
    const {copied, copyFailed, nothingKeptClosed, closeNote} = english;
    const settings: PageSettings = {
      courseId: 'ml',
      baseUrl: '/',
      words: {copied, copyFailed, nothingKeptClosed, closeNote},
    };
    const {nothingKeptBlocked, nothingKeptFull, setAsideUnreadable, setAsideNewer} = english;
    const words: RecordWords = {
      nothingKeptBlocked,
      nothingKeptFull,
      nothingKeptClosed,
      setAsideUnreadable,
      setAsideNewer,
    };
    expect(pageConstants('ml', '/', english)).toEqual({
      LECTERN_PAGE: settings,
      ...Object.fromEntries(
        Object.entries(words).map(([key, word]) => [`LECTERN_RECORD_WORDS.${key}`, word]),
      ),
    });
  });
});
