import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {readWords} from '../course/read-words';
import {accentCss} from './accent-css';
import {browserTargets} from './browser-targets';
import {bundleArchiveScript} from './bundle-archive-script';
import {bundlePageScript} from './bundle-page-script';
import {choicesCss} from './choices-css';
import {keepingConstants} from './keeping-constants';
import {offlineConstants} from './offline-constants';
import {pageConstants} from './page-constants';
import {progressConstants} from './progress-constants';
import {searchConstants} from './search-constants';

/** Names of the files in the folder. */
export interface PageFiles {
  readonly style: string;
  readonly script: string;
}

export interface PageFilesOptions {
  readonly siteDir: string;
  readonly baseUrl: string;
  readonly config: CourseConfig;
  readonly outDir: string;
  readonly isProduction: boolean;
  /** One script for a site that opens from disk. */
  readonly isArchive?: boolean;
}

/** Writes the page script, and the style of what the configuration sets: tab groups and accent; what an earlier run left behind goes. */
export async function writePageFiles(options: PageFilesOptions): Promise<PageFiles> {
  const {siteDir, baseUrl, config, outDir, isProduction, isArchive = false} = options;
  await mkdir(outDir, {recursive: true});
  const css = accentCss(config.accent) + choicesCss(config.tabFamilies);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const style = isProduction ? `choices-${hash}.css` : 'choices.css';
  await writeFile(path.join(outDir, style), css);
  const words = readWords(siteDir, config.locale);
  const bundleOptions = {
    siteDir,
    outDir,
    constants: pageConstants(config.courseId, baseUrl, words),
    searchConstants: searchConstants(config.search, words, !isProduction),
    progressConstants: progressConstants(words),
    keepingConstants: keepingConstants(words),
    offlineConstants: offlineConstants(words),
    withAlgolia: config.search.provider === 'algolia',
    targets: isProduction ? browserTargets(await productionBrowsers(siteDir)) : null,
  };
  const {page, ...parts} = isArchive
    ? {page: await bundleArchiveScript(bundleOptions)}
    : await bundlePageScript(bundleOptions);
  const written = new Set<string | null>([style, page, ...Object.values(parts)]);
  for (const name of await readdir(outDir)) {
    if (!written.has(name)) await rm(path.join(outDir, name), {recursive: true});
  }
  return {style, script: page};
}

async function productionBrowsers(siteDir: string): Promise<readonly string[]> {
  const text = await readFile(path.join(siteDir, 'package.json'), 'utf8');
  // Our own package.json, which the build would not run without; each entry is checked where it is read.
  const {browserslist} = JSON.parse(text) as {browserslist: {production: readonly string[]}};
  return browserslist.production;
}
