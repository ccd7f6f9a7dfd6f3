import type {SearchProblem} from '../../core/search/search-provider';
import type {SearchWords} from '../../core/search/search-words';

/** Why there is no answer, in words. */
export function problemText(problem: SearchProblem, words: SearchWords): string {
  const texts: Readonly<Record<SearchProblem, string>> = {
    'no-index': words.searchNoIndex,
    'live-server': words.searchLiveServer,
    offline: words.searchOffline,
    'wrong-key': words.searchWrongKey,
    'rate-limit': words.searchRateLimit,
    failed: words.searchFailed,
  };
  return texts[problem];
}
