import {axeFindings} from './axe-findings';
import {isFirefox} from './is-firefox';
import {
  awayButton,
  cacheNames,
  keep,
  keepButton,
  keptFiles,
  panel,
  test,
  title,
  workers,
} from './offline-steps';
import {pages} from './pages';
import {openQuiz, question, take, verdict} from './quiz-steps';
import {expect} from './site-test';

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

test.describe('a page that is not kept', () => {
  test('says so, and shows what is kept', async ({page, site}) => {
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
    await page.getByRole('link', {name: 'Glossary', exact: true}).first().click();
    await expect(title(page)).toHaveText('Glossary');
  });

  test.describe('by a link that React follows', () => {
    test.use({
      // The page's own script is asked for once, which browsers report; then Docusaurus says why it loads the page anew.
      tolerated: [
        [
          /^console error: Failed to load resource: net::ERR_FAILED \(\S+\/assets\/js\/[\da-f]{8}\.[\da-f]{8}\.js\)$/,
          /^console warning: ChunkLoadError: Loading chunk \d+ failed\./,
          // The same in the words of Firefox: the first half of its sentence, with the file, is lost on the way here.
          /^exception: NetworkError when attempting to fetch resource\.’\.$/,
          /^console warning: Error \(\S+\/assets\/js\/main\.[\da-f]{8}\.js\)$/,
        ],
        // Without this Playwright takes the second pattern for options.
        {scope: 'test'},
      ],
    });
    test('says so too', async ({page, site}) => {
      await keep(page);
      site.setOffline(true);
      await page.goto('glossary/');
      await page.locator('a[href$="/instructors/"]').first().click();
      await expect(title(page)).toHaveText('This page is not on this device');
    });
  });
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

test('stopped in the middle it goes on where it was, and asks for nothing twice', async ({page, site}) => {
  const search = site.hold('pagefind/');
  await page.goto(pages.module);
  await keepButton(page).click();
  await expect(panel(page).getByRole('progressbar')).toBeVisible();
  // Six files are asked for at a time.
  await expect.poll(search.count).toBe(6);
  await panel(page).getByRole('button', {name: 'Stop'}).click();
  await expect(panel(page)).toContainText('Stopped.');
  await expect(keepButton(page)).toBeFocused();
  const before = new Set(await keptFiles(page));
  expect(before.size).toBeGreaterThan(20);
  search.letGo();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['x-lectern-keeping']) asked.push(new URL(request.url()).pathname);
  });
  await keepButton(page).click();
  await expect(awayButton(page)).toBeVisible({timeout: 60_000});
  expect(asked.sort()).toEqual((await keptFiles(page)).filter((file) => !before.has(file)));
  expect(asked.some((file) => file.includes('/pagefind/'))).toBe(true);
});

test('two windows keep a module each at the same time: both are kept', async ({page, context}) => {
  const other = await context.newPage();
  const both = [page, other];
  await page.goto(pages.module);
  await other.goto('ml-basics/');
  for (const each of both) await keepButton(each).click();
  for (const each of both) await expect(awayButton(each)).toBeVisible({timeout: 60_000});
  for (const each of both) {
    await each.reload();
    await expect(awayButton(each)).toBeVisible();
  }
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
  await expect(panel(page)).toContainText('There is not enough room on this device', {timeout: 60_000});
  expect(await cacheNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
});

test('where the browser lets the site keep nothing the panel says so', async ({page}) => {
  await page.addInitScript(() => {
    if (!('caches' in globalThis)) return;
    const refuse = () => Promise.reject(new DOMException('Access is denied', 'SecurityError'));
    Object.assign(CacheStorage.prototype, {has: refuse, open: refuse, keys: refuse});
  });
  await page.goto(pages.module);
  await expect(panel(page)).toContainText('cannot keep pages offline');
  await expect(keepButton(page)).toHaveCount(0);
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
  await expect(panel(page)).toContainText(/MB for the module, and .* MB once for the site and its search\./);
  expect(await axeFindings(page)).toEqual([]);
});
