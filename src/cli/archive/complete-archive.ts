import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {archiveSearchFile} from '../../core/archive/archive-search';
import {siteDataScript} from '../../core/archive/site-data-script';
import type {CourseConfig} from '../../core/course/config';
import type {Words} from '../../core/words';
import {readBuiltPages} from '../search/read-built-pages';
import {basePathOfBuild} from '../site/base-path-of-build';
import {archivePage} from './archive-page';
import {buildArchiveSearch} from './archive-search';

/** Folders that name the site's own address, and so are taken from the site. */
const ofTheSite = ['downloads', 'code', 'search', 'data'];

/** What only a web server could serve, or finds no use in an archive. */
const unused = ['pagefind', 'redirect.js', '404.html', 'sitemap.xml'];

/** Puts into a freshly built archive what Docusaurus does not: its search, its data as scripts, and its first page. */
export function completeArchive(site: string, archive: string, config: CourseConfig, words: Words): void {
  for (const name of ofTheSite) {
    if (existsSync(path.join(site, name))) {
      cpSync(path.join(site, name), path.join(archive, name), {recursive: true});
    }
  }
  for (const name of unused) rmSync(path.join(archive, name), {recursive: true, force: true});
  // Pages that only lead on, and those of the search and the quizzes that lay beside their data.
  for (const file of listFiles(archive)) {
    if (file !== 'index.html' && file.endsWith('/index.html')) rmSync(path.join(archive, file));
  }
  cpSync(path.join(site, 'third-party-licenses.txt'), path.join(archive, 'third-party-licenses.txt'));
  const search = buildArchiveSearch(readBuiltPages(site, basePathOfBuild(site)));
  writeFileSync(path.join(archive, archiveSearchFile), JSON.stringify(search));
  for (const file of listFiles(archive).filter((name) => name.endsWith('.json'))) {
    const json = path.join(archive, file);
    writeFileSync(`${json}.js`, siteDataScript(file, readFileSync(json, 'utf8')));
    rmSync(json);
  }
  const index = path.join(archive, 'index.html');
  writeFileSync(index, archivePage(readFileSync(index, 'utf8'), config, words));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) =>
    file.split(path.sep).join('/'),
  );
}
