import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test as base, expect} from '@playwright/test';
import {indexSite} from '../../src/cli/search/index-site';
import {siteServer} from '../../src/cli/site/site-server';

const pageCount = 2_000;

/** A course of generated lessons, indexed as a built one is. */
const test = base.extend<object, {largeCourse: string}>({
  largeCourse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'lectern-large-'));
      for (let number = 0; number < pageCount; number++) writeLesson(folder, number);
      writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Start</title>');
      await indexSite(folder, '/', 'pagefind');
      const server: Server = createServer(siteServer(folder, '/'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const {port} = server.address() as AddressInfo; // a server that listens on a port has one
      await use(`http://127.0.0.1:${port}/`);
      server.closeAllConnections();
      server.close();
      rmSync(folder, {recursive: true});
    },
    {scope: 'worker', timeout: 300_000},
  ],
});

test('the first query on a course of 2,000 pages loads at most 300 KiB', async ({page, largeCourse}) => {
  const {searchFile, folder} = await bundledSearch();
  let bytes = 0;
  page.on('response', async (response) => {
    const {responseBodySize, responseHeadersSize} = await response.request().sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.goto(largeCourse);
  bytes = 0;
  await page.route('**/page-search.js', (route) =>
    route.fulfill({path: searchFile, contentType: 'text/javascript'}),
  );
  await page.evaluate(async (address) => {
    const {createPageSearch} = await import(address);
    createPageSearch({courseId: 'large', baseUrl: '/', words: {}}).open();
  }, `${largeCourse}page-search.js`);
  await page.getByRole('searchbox').fill('quantize tensor');
  await expect(page.locator('.search-hit')).toHaveCount(6);
  await page.waitForLoadState('networkidle');
  rmSync(folder, {recursive: true});
  test.info().annotations.push({type: 'bytes', description: String(bytes)});
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes).toBeLessThanOrEqual(300 * 1024);
});

async function bundledSearch() {
  const {bundlePageScript} = await import('../../src/plugins/page-script/bundle-page-script');
  const {pageConstants} = await import('../../src/plugins/page-script/page-constants');
  const {english} = await import('../../src/core/words');
  const {searchEnglish} = await import('../../src/core/search/search-words');
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-search-'));
  const {search} = await bundlePageScript({
    siteDir: process.cwd(),
    outDir: folder,
    constants: pageConstants('large', '/', english),
    searchConstants: {LECTERN_SEARCH: {isLive: false, algolia: null, words: searchEnglish}},
    progressConstants: {},
    keepingConstants: {},
    offlineConstants: {},
    withAlgolia: false,
    targets: ['es2022'],
  });
  return {folder, searchFile: path.join(folder, search)};
}

const words =
  'model tensor layer weight batch server queue latency request image container cache disk memory network region price token kernel driver graph export quantize checkpoint registry rollout canary metric alarm budget secret port thread worker process signal volume cluster node scheduler feature label drift training inference precision gradient optimizer loss epoch shard replica'.split(
    ' ',
  );

/** Words as a small generator draws them: the same in every run, in another order on every page. */
function writeLesson(folder: string, number: number): void {
  let state = number * 7919 + 1;
  const draw = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    // Some words of its own, as names in a lesson are.
    return state % 23 === 0 ? `name${state % 20_000}` : (words[state % words.length] ?? 'model');
  };
  const text = (length: number) => Array.from({length}, draw).join(' ');
  const sections = Array.from(
    {length: 6},
    (_, index) =>
      `<h2 id="part-${index}">${text(4)}</h2><p>${text(120)}.</p><pre><code>${text(30)}</code></pre>`,
  );
  const target = path.join(folder, `module-${number % 20}/lesson-${number}`);
  mkdirSync(target, {recursive: true});
  writeFileSync(
    path.join(target, 'index.html'),
    `<!doctype html><html lang="en"><body><main><article data-search-kind="lesson" data-search-module="module-${number % 20}"><h1>${text(3)} ${number}</h1>${sections.join('')}</article></main></body></html>`,
  );
}
