import {liteClient} from 'algoliasearch/lite';
import type {
  SearchAnswer,
  SearchFilters,
  SearchProblem,
  SearchProvider,
} from '../../core/search/search-provider';
import type {AlgoliaSettings} from '../../core/search/search-settings';
import {matchSigns, toAlgoliaHits} from './to-algolia-hits';

/** Records of one page that come with it: the best three headings, and the page itself. */
const perPage = 4;

/** Searches an Algolia index that `npm run index:algolia` has filled. */
export function createAlgoliaProvider(settings: AlgoliaSettings, baseUrl: string): SearchProvider {
  const {appId, apiKey, indexName, host} = settings;
  // Somebody waits for this: what is refused now is said, not tried again later.
  const client = liteClient(appId, apiKey, {
    maxRateLimitRetries: 0,
    ...(host !== null && {hosts: [toHost(host)]}),
  });

  async function search(query: string, filters: SearchFilters, limit: number): Promise<SearchAnswer> {
    try {
      const {results} = await client.searchForHits({
        requests: [
          {
            indexName,
            query,
            hitsPerPage: limit,
            distinct: perPage,
            facetFilters: facets(filters),
            attributesToSnippet: ['text:24'],
            attributesToHighlight: [],
            highlightPreTag: matchSigns.open,
            highlightPostTag: matchSigns.close,
            analytics: false,
          },
        ],
      });
      const [result] = results;
      const hits = toAlgoliaHits(result?.hits ?? [], baseUrl);
      return {ok: true, hits, total: result?.nbHits ?? hits.length};
    } catch (error) {
      return {ok: false, problem: problemOf(error)};
    }
  }

  return {search};
}

function facets({module, kind}: SearchFilters): string[] {
  return [...(module === null ? [] : [`module:${module}`]), ...(kind === null ? [] : [`kind:${kind}`])];
}

/** `http://127.0.0.1:4002` as the client wants it. */
function toHost(host: string) {
  const {protocol, host: url} = new URL(host);
  return {
    url,
    accept: 'read' as const,
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
  };
}

function problemOf(error: unknown): SearchProblem {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  switch (status) {
    case 401:
    case 403:
      return 'wrong-key';
    case 404:
      return 'no-index';
    case 429:
      return 'rate-limit';
    case null:
      return 'offline';
    default:
      return 'failed';
  }
}
