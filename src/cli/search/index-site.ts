import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {SearchConfig} from '../../core/course/config';
import {readBuiltPages} from './read-built-pages';
import {searchTerms} from './search-terms';
import {writePagefindIndex} from './write-pagefind-index';

/**
 * Makes a built site searchable: in `search/terms.json` what a search without results suggests, and Pagefind's index in
 * `pagefind/` unless another search is used. Gives the number of pages that can be found.
 * @param basePath begins and ends with a slash
 */
export async function indexSite(
  folder: string,
  basePath: string,
  provider: SearchConfig['provider'],
): Promise<number> {
  const pages = readBuiltPages(folder, basePath);
  mkdirSync(path.join(folder, 'search'), {recursive: true});
  writeFileSync(path.join(folder, 'search/terms.json'), JSON.stringify(searchTerms(pages)));
  if (provider === 'pagefind') await writePagefindIndex(pages, path.join(folder, 'pagefind'));
  return pages.length;
}
