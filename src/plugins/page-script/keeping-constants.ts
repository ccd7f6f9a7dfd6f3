import {type KeepingWords, keepingEnglish} from '../../core/keeping-words';
import type {Words} from '../../core/words';

/** What the build puts in place of `LECTERN_KEEPING_WORDS` in page-keeping.ts of src/client/page-script/. */
export function keepingConstants(words: Words): {readonly LECTERN_KEEPING_WORDS: KeepingWords} {
  const names = new Set(Object.keys(keepingEnglish));
  const own = Object.entries(words).filter(([name]) => names.has(name));
  // The keys of the English words, each with its text in `words`, which has them all.
  return {LECTERN_KEEPING_WORDS: Object.fromEntries(own) as unknown as KeepingWords};
}
