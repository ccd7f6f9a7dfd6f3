import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {pages} from './pages';
import {expect, test} from './site-test';

test('React and Docusaurus together are at most 105 KiB with gzip, and hold no options of the build', ({
  siteFolder,
}) => {
  const scripts = path.join(siteFolder, 'assets/js');
  const main = readdirSync(scripts).filter((name) => /^main\..*\.js$/.test(name));
  expect(main).toHaveLength(1);
  const program = readFileSync(path.join(scripts, main[0] ?? ''), 'utf8');
  expect(program).toContain('customFields');
  expect(program).not.toContain('beforeDefaultRemarkPlugins');
  expect(gzipSync(program, {level: 9}).length).toBeLessThanOrEqual(105 * 1024);
});

test('a lesson loads at most 32 KiB of scripts, with gzip, before something is wanted', async ({page}) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body, {level: 9}).length));
  });
  await page.goto(pages.lesson);
  // The page script, and when the browser is idle the record and the signs of progress.
  await expect.poll(() => sizes.length).toBe(3);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(sizes);
  expect(all).toHaveLength(3);
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(32 * 1024);
});
