import type {SearchProvider} from '../../core/search/search-provider';
import type {SearchSettings} from '../../core/search/search-settings';
import {createPagefindProvider} from './pagefind-provider';

/** The search that the configuration names. Algolia's client is loaded with the first query. */
export function loadProvider({algolia, isLive}: SearchSettings, baseUrl: string): SearchProvider {
  if (algolia === null) return createPagefindProvider(baseUrl, isLive);
  let provider: Promise<SearchProvider> | null = null;
  return {
    search: async (...asked) => {
      provider ??= import('./algolia-provider').then(({createAlgoliaProvider}) =>
        createAlgoliaProvider(algolia, baseUrl),
      );
      try {
        return await (await provider).search(...asked);
      } catch {
        // Its file could not be loaded; it may the next time.
        provider = null;
        return {ok: false, problem: 'offline'};
      }
    },
  };
}
