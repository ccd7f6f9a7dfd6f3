import {archiveSearchFile} from '../../core/archive/archive-search';
import type {SearchAnswer, SearchFilters, SearchProvider} from '../../core/search/search-provider';
import {readSiteData} from '../read-site-data';
import {type ArchiveIndex, openIndex} from './archive-index';

/** Searches the index that lies in the archive; it is loaded with the first query. */
export function createPagefindProvider(baseUrl: string): SearchProvider {
  let opened: Promise<ArchiveIndex> | null = null;

  async function search(query: string, filters: SearchFilters, limit: number): Promise<SearchAnswer> {
    opened ??= readSiteData(baseUrl, archiveSearchFile).then(openIndex);
    try {
      const {find} = await opened;
      const hits = find(query, filters);
      return {ok: true, hits: hits.slice(0, limit), total: hits.length};
    } catch {
      opened = null;
      return {ok: false, problem: 'no-index'};
    }
  }

  return {search};
}
