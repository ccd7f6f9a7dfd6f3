type Environment = Readonly<Record<string, string | undefined>>;

/** Variable → key of `search`. */
export const algoliaVariables: ReadonlyMap<string, string> = new Map([
  ['LECTERN_SEARCH_ALGOLIA_APP_ID', 'appId'],
  ['LECTERN_SEARCH_ALGOLIA_SEARCH_KEY', 'apiKey'],
  ['LECTERN_SEARCH_ALGOLIA_INDEX', 'indexName'],
  ['LECTERN_SEARCH_ALGOLIA_HOST', 'host'],
]);

/**
 * What these variables make of `search`, over what the configuration says of Algolia. Null where none of them is set,
 * or where `LECTERN_SEARCH` chooses another search.
 */
export function algoliaSearch(unsafe: unknown, environment: Environment): Record<string, string> | null {
  const given: Record<string, string> = {};
  for (const [name, key] of algoliaVariables) {
    const value = environment[name];
    if (value) given[key] = value;
  }
  const chosen = environment.LECTERN_SEARCH || (Object.keys(given).length > 0 ? 'algolia' : '');
  return chosen === 'algolia' ? {...searchOf(unsafe), provider: 'algolia', ...given} : null;
}

/** The settings of Algolia in the file; what else they hold is checked with the rest. */
function searchOf(unsafe: unknown): object {
  if (typeof unsafe !== 'object' || unsafe === null || !('search' in unsafe)) return {};
  const {search} = unsafe;
  const isAlgolia = typeof search === 'object' && search !== null && 'provider' in search;
  return isAlgolia && search.provider === 'algolia' ? search : {};
}
