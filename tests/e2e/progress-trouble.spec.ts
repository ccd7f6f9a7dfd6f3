import {asPrinted} from './emulate';
import {pages} from './pages';
import {attemptOf, keepEvents} from './progress-record';
import {countKept} from './record-steps';
import {expect, test} from './site-test';

const lesson = 'foundations/introduction';

test('what is complete is noted once, though the record changes while the page works it out', async ({
  page,
}) => {
  await keepEvents(page, [
    [2, {type: 'lesson-read', lesson}],
    ...(await attemptOf(page, 'foundations-introduction', 1, 1)),
  ]);
  let isHeld = true;
  await page.route('**/data/outline.json', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue();
  });
  const asked = page.waitForRequest('**/data/outline.json');
  await page.goto('foundations/environment-setup/');
  await asked;
  await page.locator('[data-lesson-end]').getByRole('button').click();
  await expect.poll(() => countKept(page, 'lesson-marked')).toBe(1);
  isHeld = false;
  await expect.poll(() => countKept(page, 'lesson-completed')).toBe(1);
  await page.goto('progress/');
  await expect(page.locator('.overview-facts')).toContainText(/Done\s*2 of/);
  expect(await countKept(page, 'lesson-completed')).toBe(1);
});

test('with storage blocked the page of progress says that nothing is kept', async ({page}) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: blocked});
    Object.defineProperty(window, 'indexedDB', {get: blocked});
  });
  await page.goto('progress/');
  await expect(page.locator('.page-note')).toContainText('this browser does not let the site store anything');
  await page.goto('record/');
  await expect(page.locator('.keeping-facts')).toContainText('nowhere: this browser');
  await expect(page.getByRole('button', {name: 'Ask it to keep it'})).toHaveCount(0);
});

test('on paper stands what was learned, and nothing to press', async ({page}) => {
  await keepEvents(page, [[2, {type: 'lesson-read', lesson}]]);
  for (const [address, shown] of [
    ['progress/', '.overview-facts'],
    ['record/', '.keeping-facts'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(shown)).toBeVisible();
    await asPrinted(page);
    await expect(page.locator(shown)).toBeVisible();
    await expect(page.locator('main :is(button, input, select)').filter({visible: true})).toHaveCount(0);
  }
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('no title of an activity is squeezed until its words break', async ({page}) => {
    for (const address of [pages.home, pages.module]) {
      await page.goto(address);
      // In a column as wide as its longest word, a word that is broken makes no line wider than the column.
      const broken = await page.locator('.activity-title:visible').evaluateAll((titles) =>
        titles
          .filter((title) => {
            const width = title.getBoundingClientRect().width;
            const copy = title.cloneNode(true) as HTMLElement; // an element's copy is of its kind
            copy.style.cssText = 'position: absolute; inline-size: min-content; overflow-wrap: normal';
            title.after(copy);
            const longest = copy.getBoundingClientRect().width;
            copy.remove();
            return longest > width + 1;
          })
          .map(({textContent}) => textContent),
      );
      expect(broken).toEqual([]);
    }
  });
});
