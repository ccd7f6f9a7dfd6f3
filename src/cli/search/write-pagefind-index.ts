import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {IndexedPage} from './indexed-page';
import {orderFilters} from './order-filters';
import {pagefindDocument} from './pagefind-document';

/** Parts of Pagefind's files that this site's search does without. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes pages with Pagefind and puts the index into a folder, in the place of an older one.
 * @throws with Pagefind's own words
 */
export async function writePagefindIndex(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const pagefind = await import('pagefind');
  const {index, errors} = await pagefind.createIndex();
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (const page of pages) {
      const added = await index.addHTMLFile({url: page.address, content: pagefindDocument(page)});
      if (added.errors.length > 0) throw new Error(`${page.address}: ${added.errors.join('\n')}`);
    }
    const {files, errors: problems} = await index.getFiles();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    rmSync(folder, {recursive: true, force: true});
    for (const {path: name, content} of orderFilters(files.filter((file) => !unused.test(file.path)))) {
      const location = path.join(folder, name);
      mkdirSync(path.dirname(location), {recursive: true});
      writeFileSync(location, content);
    }
  } finally {
    await pagefind.close();
  }
}
