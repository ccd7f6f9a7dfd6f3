import type {Page} from '@playwright/test';
import {pages} from './pages';
import {test as siteTest} from './plain-host';
import {type ChangingSite, serveChanging} from './serve-changing';
import {expect} from './site-test';

/** Each test has a host of its own, whose network it can cut. */
export const test = siteTest.extend<{readonly site: ChangingSite}>({
  serviceWorkers: 'allow',
  site: async ({siteFolder}, use) => {
    const site = await serveChanging(siteFolder);
    await use(site);
    await site.close();
  },
  baseURL: async ({site}, use) => use(site.url),
});

/** Where a module's page says whether it is kept. */
export const panel = (page: Page) => page.locator('[data-keep-offline]');
export const keepButton = (page: Page) => panel(page).getByRole('button', {name: 'Keep this module offline'});
export const awayButton = (page: Page) => panel(page).getByRole('button', {name: 'Take it away'});
export const title = (page: Page) => page.getByRole('heading', {level: 1});

/** Keeps a module, from its page. */
export async function keep(page: Page, address: string = pages.module): Promise<void> {
  await page.goto(address);
  await keepButton(page).click();
  await expect(awayButton(page)).toBeVisible({timeout: 60_000});
}

/** Names of the caches that offline mode made. */
export const cacheNames = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('lectern-offline')));

/** Paths of the files that are kept, in order. */
export const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    // A cache of files has the version at the end of its name.
    const names = (await caches.keys()).filter((name) => /^lectern-offline \S+ \S+$/.test(name));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests
      .flat()
      .map(({url}) => new URL(url).pathname)
      .sort();
  });

export const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
