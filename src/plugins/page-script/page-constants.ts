import type {Words} from '../../core/words';

/**
 * What the build puts in place of names in the client's source: `PageSettings` in page-tools.ts and `RecordWords`
 * in page-record.ts of src/client/page-script/, which a test holds this against. Each gets only words it shows.
 */
export function pageConstants(
  courseId: string,
  baseUrl: string,
  words: Words,
): Readonly<Record<string, unknown>> {
  const {copied, copyFailed, closeNote, nothingKeptClosed} = words;
  return {
    LECTERN_PAGE: {courseId, baseUrl, words: {copied, copyFailed, nothingKeptClosed, closeNote}},
    // An object would end up in the part that every page loads.
    'LECTERN_RECORD_WORDS.nothingKeptBlocked': words.nothingKeptBlocked,
    'LECTERN_RECORD_WORDS.nothingKeptFull': words.nothingKeptFull,
    'LECTERN_RECORD_WORDS.nothingKeptClosed': nothingKeptClosed,
    'LECTERN_RECORD_WORDS.setAsideUnreadable': words.setAsideUnreadable,
    'LECTERN_RECORD_WORDS.setAsideNewer': words.setAsideNewer,
  };
}
