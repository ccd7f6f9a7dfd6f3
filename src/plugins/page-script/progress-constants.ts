import {type ProgressWords, progressEnglish} from '../../core/learner/progress/progress-words';
import type {Words} from '../../core/words';

/** What the build puts in place of `LECTERN_PROGRESS` in page-progress.ts of src/client/page-script/. */
export function progressConstants(words: Words): {
  readonly LECTERN_PROGRESS: {readonly words: ProgressWords};
} {
  const names = new Set(Object.keys(progressEnglish));
  const own = Object.entries(words).filter(([name]) => names.has(name));
  // The keys of the English words, each with its text in `words`, which has them all.
  return {LECTERN_PROGRESS: {words: Object.fromEntries(own) as unknown as ProgressWords}};
}
