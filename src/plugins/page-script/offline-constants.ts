import {type OfflineWords, offlineEnglish} from '../../core/offline-words';
import type {Words} from '../../core/words';

/** What the build puts in place of `LECTERN_OFFLINE` in page-offline.ts of src/client/page-script/. */
export function offlineConstants(words: Words): {readonly LECTERN_OFFLINE: {readonly words: OfflineWords}} {
  const names = new Set(Object.keys(offlineEnglish).filter((name) => name.startsWith('offline')));
  const own = Object.fromEntries(Object.entries(words).filter(([name]) => names.has(name)));
  // The keys of the English words, each with its text in `words`, which has them all.
  return {LECTERN_OFFLINE: {words: own as unknown as OfflineWords}};
}
