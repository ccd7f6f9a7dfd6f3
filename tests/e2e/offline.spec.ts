import type {Page} from '@playwright/test';
import {axeFindings} from './axe-findings';
import {isFirefox} from './is-firefox';
import {pages} from './pages';
import {test as siteTest} from './plain-host';
import {openQuiz, question, take, verdict} from './quiz-steps';
import {type ChangingSite, serveChanging} from './serve-changing';
import {expect} from './site-test';

/** Each test has a host of its own, whose network it can cut. */
const test = siteTest.extend<{readonly site: ChangingSite}>({
  site: async ({siteFolder}, use) => {
    const site = await serveChanging(siteFolder);
    await use(site);
    await site.close();
  },
  baseURL: async ({site}, use) => use(site.url),
});

test.use({
  serviceWorkers: 'allow',
  // What browsers say of a network that is not there.
  tolerated: [
    /Failed to load resource|ERR_|NetworkError|status 503|Loading (?:CSS )?chunk|preload|console warning: Error|A ServiceWorker intercepted/,
  ],
});

const panel = (page: Page) => page.locator('[data-keep-offline]');
const keepButton = (page: Page) => panel(page).getByRole('button', {name: 'Keep this module offline'});
const awayButton = (page: Page) => panel(page).getByRole('button', {name: 'Take it away'});
const title = (page: Page) => page.getByRole('heading', {level: 1});

async function keep(page: Page, address: string = pages.module): Promise<void> {
  await page.goto(address);
  await keepButton(page).click();
  await expect(awayButton(page)).toBeVisible({timeout: 60_000});
}

/** Names of the caches that offline mode made. */
const cacheNames = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('lectern-offline')));

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a kept module is read, answered and searched without a network', async ({page, site}) => {
  await keep(page);
  site.setOffline(true);
  await page.goto(pages.lesson);
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  await page.goto(pages.module);
  await page.locator('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first().click();
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  await openQuiz(page);
  await take(page, ['right', 'wrong']);
  await expect(verdict(question(page, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
  await page.reload();
  await expect(verdict(question(page, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('quantization');
  const box = page.getByRole('dialog', {name: 'Search the course'});
  await expect(box.locator('.search-title a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('exercises/exercise-04-cloud/');
  await page.locator('[data-solution] > button').click();
  await expect(page.locator('.solution-files')).toBeFocused();
  const file = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href$=".zip"]');
    return (await fetch(link?.href ?? '')).status;
  });
  expect(file).toBe(200);
});

test('a page that is not kept says so, and shows what is', async ({page, site}) => {
  await keep(page);
  site.setOffline(true);
  await page.goto('ml-basics/model-formats/');
  await expect(title(page)).toHaveText('This page is not on this device');
  const link = page.locator('main').getByRole('link', {name: 'Foundations of ML Infrastructure'});
  await expect(link).toBeVisible();
  await expect(page.getByRole('link', {name: 'Training and Experiment Tracking'})).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
  await link.click();
  await expect(awayButton(page)).toBeVisible();
  // The same by a link that React follows.
  await page.getByRole('link', {name: 'Glossary', exact: true}).first().click();
  await expect(title(page)).toHaveText('Glossary');
  await page.locator('a[href$="/instructors/"]').first().click();
  await expect(title(page)).toHaveText('This page is not on this device');
});

test('what is taken away leaves nothing', async ({page, site}) => {
  await keep(page);
  await keep(page, 'ml-basics/');
  expect(await workers(page)).toBe(1);
  await awayButton(page).click();
  await expect(keepButton(page)).toBeFocused();
  await page.goto(pages.module);
  await awayButton(page).click();
  await expect(keepButton(page)).toBeVisible();
  expect(await cacheNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
  site.setOffline(true);
  await expect(page.goto(pages.lesson)).rejects.toThrow();
});

test('stopped in the middle it goes on where it was', async ({page}) => {
  let held = true;
  await page.route('**/pagefind/**', async (route) => {
    while (held) await new Promise((resolve) => setTimeout(resolve, 100));
    await route.continue().catch(() => undefined);
  });
  await page.goto(pages.module);
  await keepButton(page).click();
  await expect(panel(page).getByRole('progressbar')).toBeVisible();
  await panel(page).getByRole('button', {name: 'Stop'}).click();
  await expect(panel(page)).toContainText('Stopped.');
  await expect(keepButton(page)).toBeFocused();
  held = false;
  await page.unroute('**/pagefind/**');
  let asked = 0;
  page.on('request', () => {
    asked += 1;
  });
  await keepButton(page).click();
  await expect(awayButton(page)).toBeVisible({timeout: 60_000});
  expect(asked).toBeGreaterThan(0);
});

test('a full disk keeps nothing of the module and says so', async ({page, baseURL}) => {
  test.skip(isFirefox(page), 'no way to fill the storage of Firefox');
  await page.goto(pages.module);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    quotaSize: 2_000_000,
  });
  await keepButton(page).click();
  await expect(panel(page)).toContainText('There is no room for this module', {timeout: 60_000});
  expect(await cacheNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
});

test('a new version is told of; the learner fetches it, and it is there without a network', async ({
  page,
  site,
}) => {
  await keep(page, pages.module);
  site.deploy();
  await page.goto(pages.module);
  const note = page.locator('.page-note').filter({hasText: 'There is a newer version'});
  await expect(note).toBeVisible();
  site.setOffline(true);
  await page.goto(pages.lesson);
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  site.setOffline(false);
  await page.goto(pages.module);
  await note.getByRole('button', {name: 'Get it'}).click();
  await expect(page.getByText('The new version is kept.')).toBeVisible({timeout: 60_000});
  expect(await cacheNames(page)).toHaveLength(2);
  await page.getByRole('button', {name: 'Reload'}).click();
  site.setOffline(true);
  await page.goto(pages.lesson);
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals, deployed again');
});

test('switched off by the team, the next visit ends all of it', async ({page, site}) => {
  await keep(page, pages.module);
  site.switchOff();
  await page.goto(pages.module);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
});

test('a host that fails is as good as none', async ({page, site}) => {
  await keep(page, pages.module);
  site.fail();
  await page.goto(pages.lesson);
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
});

test('can be installed: a manifest with its icons, under whatever path', async ({page}) => {
  await page.goto(pages.home);
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  const address = new URL(manifest ?? '', page.url());
  const response = await page.request.get(address.href);
  const {start_url, icons} = (await response.json()) as {start_url: string; icons: {src: string}[]};
  expect(new URL(start_url, address).href).toBe(page.url());
  for (const {src} of icons) {
    expect((await page.request.get(new URL(src, address).href)).headers()['content-type']).toBe('image/png');
  }
});

test('on a plain-HTTP host the panel says why not', async ({plainPage}) => {
  await plainPage.goto(pages.module);
  await expect(panel(plainPage)).toContainText('only where a site is served over HTTPS');
  await expect(keepButton(plainPage)).toHaveCount(0);
});

test('the panel is in order for everyone', async ({page}) => {
  await page.goto(pages.module);
  await expect(keepButton(page)).toBeVisible();
  await expect(panel(page)).toContainText(/MB, and once .* for the site and its search\./);
  expect(await axeFindings(page)).toEqual([]);
});
