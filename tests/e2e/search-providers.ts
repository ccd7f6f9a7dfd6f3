import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page, Route} from '@playwright/test';
import courseConfig from '../../course.config';
import {toRecords} from '../../src/cli/search/algolia/to-records';
import {readBuiltPages} from '../../src/cli/search/read-built-pages';
import {basePathOfBuild} from '../../src/cli/site/base-path-of-build';
import {searchEnglish} from '../../src/core/search/search-words';
import {english} from '../../src/core/words';
import {bundlePageScript} from '../../src/plugins/page-script/bundle-page-script';
import {pageConstants} from '../../src/plugins/page-script/page-constants';
import {type StandIn, searchKey, startStandIn} from '../unit/cli/search/algolia-stand-in';
import {isFirefox} from './is-firefox';

/** A way to search that the built site is tried with. */
export interface TriedProvider {
  readonly name: string;
  /** Before the pages of a test file. */
  readonly open: (siteFolder: string) => Promise<void>;
  /** Before each page. */
  readonly use: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Requests to another origin that are right. */
  readonly tolerated: readonly RegExp[];
}

const isPage = ({pathname}: URL): boolean => pathname.endsWith('/');

/** A build for Algolia has its hosts in the policy; this one's build gets the stand-in's into it. */
async function letTalkTo(route: Route, host: string): Promise<void> {
  const response = await route.fetch();
  const headers = response.headers();
  const policy = headers['content-security-policy'];
  if (policy === undefined) return route.fulfill({response});
  headers['content-security-policy'] = policy.replace("connect-src 'self'", `connect-src 'self' ${host}`);
  return route.fulfill({response, headers});
}

/** As the site is built. */
export const pagefindProvider: TriedProvider = {
  name: 'Pagefind',
  open: async () => undefined,
  use: async () => undefined,
  close: async () => undefined,
  tolerated: [],
};

/**
 * The same site with the search that a build for Algolia has in it, before a local stand-in of the service that holds
 * the records of this very build.
 */
export function algoliaProvider(apiKey = searchKey): TriedProvider & {readonly service: () => StandIn} {
  let service: StandIn | null = null;
  let folder = '';
  let files: Readonly<Record<string, string>> = {};
  const opened = (): StandIn => {
    if (service === null) throw new Error('the stand-in is not open');
    return service;
  };
  return {
    name: 'Algolia',
    service: opened,
    tolerated: [/^request to another origin: http:\/\/127\.0\.0\.1:\d+\/1\/indexes\//],
    open: async (siteFolder) => {
      service = await startStandIn();
      const basePath = basePathOfBuild(siteFolder);
      const records = toRecords(readBuiltPages(siteFolder, basePath));
      service.indexes.set('course', new Map(records.map((record) => [record.objectID, {...record}])));
      folder = mkdtempSync(path.join(tmpdir(), 'lectern-search-'));
      const algolia = {appId: 'APP', apiKey, indexName: 'course', host: service.url};
      const bundle = await bundlePageScript({
        siteDir: process.cwd(),
        outDir: folder,
        constants: pageConstants(courseConfig.courseId, basePath, english),
        searchConstants: {LECTERN_SEARCH: {isLive: false, algolia, words: searchEnglish}},
        progressConstants: {},
        keepingConstants: {},
        offlineConstants: {},
        withAlgolia: true,
        targets: ['es2022'],
      });
      files = {search: bundle.search, algolia: bundle.algolia ?? ''};
    },
    use: async (page) => {
      const file = (name = '') => readFileSync(path.join(folder, name), 'utf8');
      const contentType = 'text/javascript';
      await page.route(/\/page-search-\w+\.js$/, (route) =>
        route.fulfill({body: file(files.search), contentType}),
      );
      await page.route(/\/page-algolia-\w+\.js$/, (route) =>
        route.fulfill({body: file(files.algolia), contentType}),
      );
      // To Chromium, a page whose answer was touched comes from nowhere, and may not talk to this machine unasked.
      if (!isFirefox(page)) await page.context().grantPermissions(['local-network-access']);
      await page.route(isPage, (route) => letTalkTo(route, opened().url));
    },
    close: async () => {
      await service?.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
