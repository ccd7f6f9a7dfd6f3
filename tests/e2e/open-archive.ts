import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {BrowserContext, Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import {holdLock} from '../../src/cli/verify-code/hold-lock';
import {collectComplaints} from './complaints';
import {expect, test as siteTest} from './site-test';

const root = path.resolve(__dirname, '../..');

interface OfWorker {
  /** Address of the archive's first page on this disk. */
  readonly archive: string;
}

/**
 * A page of a browser that opens files as its learners' browsers do: Playwright's own Firefox lets files read each
 * other, a real one does not. It fails on any complaint.
 */
export const test = siteTest.extend<{readonly context: BrowserContext}, OfWorker>({
  archive: [
    async ({browserName: _}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'an archive with spaces '));
      unpack(await holdLock(path.join(root, '.lectern/archive-lock'), buildArchive), folder);
      // One folder, whose name is the course's.
      const [course = ''] = readdirSync(folder);
      await use(pathToFileURL(path.join(folder, course, 'index.html')).href);
      rmSync(folder, {recursive: true, force: true});
    },
    {scope: 'worker', timeout: 600_000},
  ],
  context: async ({context, browserName, firefoxWith}, use) => {
    if (browserName !== 'firefox') {
      await use(context);
      return;
    }
    const strict = {'security.fileuri.strict_origin_policy': true, 'privacy.file_unique_origin': true};
    const own = await (await firefoxWith(strict)).newContext({acceptDownloads: true});
    const complaints = await collectComplaints(own, 'file://');
    await use(own);
    await own.close();
    expect(complaints).toEqual([]);
  },
});

/** Opens a page of the archive by its address in the site. */
export async function openPage(page: Page, archive: string, address: string): Promise<void> {
  await page.goto(`${archive}#/${address}`);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
}

/** Builds the archive where it is not up to date; gives the zip. Other workers of the tests wait for it. */
async function buildArchive(): Promise<string> {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['src/cli/bootstrap.mjs', 'build-archive'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const [, file = ''] = /^(\S+\.zip):/m.exec(stdout) ?? [];
  return path.join(root, file);
}

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, bytes);
  }
}
