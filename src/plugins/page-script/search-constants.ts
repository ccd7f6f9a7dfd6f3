import type {SearchConfig} from '../../core/course/config';
import type {SearchSettings} from '../../core/search/search-settings';
import {type SearchWords, searchEnglish} from '../../core/search/search-words';
import type {Words} from '../../core/words';

/** What the build puts in place of `LECTERN_SEARCH` in page-search.ts of src/client/page-script/. */
export function searchConstants(
  search: SearchConfig,
  words: Words,
  isLive: boolean,
): {readonly LECTERN_SEARCH: SearchSettings} {
  return {LECTERN_SEARCH: {isLive, algolia: toAlgolia(search), words: searchWords(words)}};
}

function toAlgolia(search: SearchConfig): SearchSettings['algolia'] {
  if (search.provider !== 'algolia') return null;
  const {appId, apiKey, indexName, host = null} = search;
  return {appId, apiKey, indexName, host};
}

function searchWords(words: Words): SearchWords {
  const names = new Set(Object.keys(searchEnglish));
  // The keys of the English words, each with its text in `words`, which has them all.
  return Object.fromEntries(
    Object.entries(words).filter(([name]) => names.has(name)),
  ) as unknown as SearchWords;
}
