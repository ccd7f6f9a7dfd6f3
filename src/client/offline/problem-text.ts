import type {OfflineWords} from '../../core/offline-words';
import type {KeepProblem} from './offline-store';

/** Why something could not be kept, and what can be done. */
export function problemText(problem: KeepProblem, words: OfflineWords): string {
  const texts: Readonly<Record<KeepProblem, string>> = {
    full: words.offlineFull,
    network: words.offlineNetwork,
    changed: words.offlineChanged,
    stopped: words.offlineStopped,
  };
  return texts[problem];
}
