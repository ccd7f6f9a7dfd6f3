import {awayButton, cacheNames, keep, test, title, workers} from './offline-steps';
import {pages} from './pages';
import {expect} from './site-test';

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
  // By keyboard one goes on where one was.
  await expect(page.getByRole('button', {name: 'Reload'})).toBeFocused();
  await page.getByRole('button', {name: 'Reload'}).click();
  await expect(awayButton(page)).toBeVisible();
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

test.describe('a host that fails', () => {
  // What the worker is answered; no page sees it.
  test.use({tolerated: [/^status 503: /]});
  test('is as good as none', async ({page, site}) => {
    await keep(page, pages.module);
    site.fail();
    await page.goto(pages.lesson);
    await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  });
});

test('a network that is there and answers nothing is waited for once', async ({page, site}) => {
  await keep(page, pages.module);
  site.silence();
  await page.goto(pages.lesson);
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  await page.goto(pages.module);
  const waited = await page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const kept = entries.filter(({name}) => !name.includes('/data/offline/'));
    return Math.max(...kept.map(({duration}) => duration));
  });
  // The worker's patience with a network that has not been silent before is four seconds.
  expect(waited).toBeLessThan(4000);
  await expect(awayButton(page)).toBeVisible();
});
