import type {
  SearchAnswer,
  SearchFilters,
  SearchProblem,
  SearchProvider,
} from '../../core/search/search-provider';
import {findPages} from './find-pages';
import type {PagefindModule} from './pagefind-module';
import {toPagefindHit} from './to-pagefind-hit';

/**
 * How Pagefind weighs. A title already counts in a page's text: as much again on top would put every term of the glossary
 * before the lesson about it.
 */
const ranking = {
  pageLength: 0.75,
  termFrequency: 0.6,
  termSaturation: 1.2,
  termSimilarity: 1.5,
  metaWeights: {title: 0.5},
};

/** The module is no part of any bundle: it lies in the index. */
const load = (address: string): Promise<PagefindModule> => import(/* webpackIgnore: true */ address);

/**
 * Searches the index that the build put beside the site; its code and a first part of it come with the first query.
 * @param isLive in the live server there is no index to look for
 */
export function createPagefindProvider(baseUrl: string, isLive: boolean, loadModule = load): SearchProvider {
  let opened: Promise<PagefindModule | SearchProblem> | null = null;

  async function open(): Promise<PagefindModule | SearchProblem> {
    const problem = isLive ? 'live-server' : await findIndex(`${baseUrl}pagefind/pagefind-entry.json`);
    if (problem !== null) return problem;
    try {
      const pagefind = await loadModule(`${baseUrl}pagefind/pagefind.js`);
      await pagefind.options({baseUrl: '/', excerptLength: 24, ranking});
      await pagefind.init();
      return pagefind;
    } catch {
      return 'offline';
    }
  }

  async function search(query: string, filters: SearchFilters, limit: number): Promise<SearchAnswer> {
    opened ??= open();
    const pagefind = await opened;
    if (typeof pagefind === 'string') {
      // It may be there the next time.
      opened = null;
      return {ok: false, problem: pagefind};
    }
    try {
      const results = await findPages(pagefind, query, {filters: chosen(filters)});
      const pages = await Promise.all(results.slice(0, limit).map(({data}) => data()));
      const hits = pages.map((page) => toPagefindHit(page, baseUrl));
      return {ok: true, hits, total: results.length};
    } catch {
      return {ok: false, problem: 'offline'};
    }
  }

  return {search};
}

function chosen({module, kind}: SearchFilters): Readonly<Record<string, string>> {
  return {...(module !== null && {module}), ...(kind !== null && {kind})};
}

/** Asked before the index is loaded: a missing file would only look like an error in it. */
async function findIndex(address: string): Promise<SearchProblem | null> {
  try {
    const {ok, headers} = await fetch(address);
    return ok && headers.get('content-type')?.includes('json') ? null : 'no-index';
  } catch {
    return 'offline';
  }
}
