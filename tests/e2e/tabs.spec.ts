import type {Page} from '@playwright/test';
import {pages} from './pages';
import {recordName} from './record-name';
import {expect, test} from './site-test';

const tab = (page: Page, name: string, group = 0) => page.getByRole('tab', {name, exact: true}).nth(group);
const shownPanels = (page: Page, label: string) =>
  page.locator(`.code-tabs[data-family="framework"] > .tab-panel[data-value="${label}"]:visible`);

test('a choice of framework holds for every group, on other pages and after a reload', async ({page}) => {
  await page.goto(pages.lesson);
  await expect(shownPanels(page, 'tensorflow')).toHaveCount(0);
  await tab(page, 'TensorFlow').click();
  const groups = await page.locator('.code-tabs[data-labels~="tensorflow"]').count();
  expect(groups).toBeGreaterThan(3);
  await expect(shownPanels(page, 'tensorflow')).toHaveCount(groups);
  await expect(tab(page, 'TensorFlow', 1)).toHaveAttribute('aria-selected', 'true');

  await page.reload();
  await expect(shownPanels(page, 'tensorflow')).toHaveCount(groups);
  await expect(tab(page, 'TensorFlow')).toHaveAttribute('aria-selected', 'true');

  await page.goto(pages.guide);
  await expect(tab(page, 'TensorFlow')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'PyTorch')).toHaveAttribute('aria-selected', 'false');
});

test('tabs work by keyboard', async ({page}) => {
  await page.goto(pages.lesson);
  await tab(page, 'PyTorch').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'TensorFlow')).toBeFocused();
  await expect(tab(page, 'TensorFlow')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(tab(page, 'PyTorch')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'PyTorch')).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tab').and(page.locator(':focus'))).toHaveCount(0);
});

test('the chosen tab list stays where the reader pressed it', async ({page}) => {
  await page.goto(pages.lesson);
  const last = tab(page, 'TensorFlow', 3);
  await last.scrollIntoViewIfNeeded();
  const before = (await last.boundingBox())?.y ?? 0;
  await last.click();
  expect(Math.abs(((await last.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
});

test('an address with the id of something in a hidden tab opens that tab', async ({page}) => {
  await page.goto(pages.lesson);
  const panelId = await page
    .locator('.code-tabs[data-family="framework"] > .tab-panel[data-value="tensorflow"]')
    .nth(2)
    .getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${pages.lesson}#${panelId}`);
  await expect(page.locator(`#${panelId}`)).toBeInViewport();
});

test('another browser tab follows the choice', async ({page, context}) => {
  await page.goto(pages.lesson);
  const other = await context.newPage();
  await other.goto(pages.lesson);
  await tab(page, 'TensorFlow').click();
  await expect(tab(other, 'TensorFlow')).toHaveAttribute('aria-selected', 'true');
});

test('the choice is an event in the learner’s record', async ({page}) => {
  await page.goto(pages.lesson);
  await tab(page, 'TensorFlow').click();
  await expect
    .poll(() =>
      page.evaluate(
        (name) =>
          new Promise<unknown>((resolve) => {
            const open = indexedDB.open(name);
            open.onsuccess = () => {
              const all = open.result.transaction('events').objectStore('events').getAll();
              all.onsuccess = () =>
                resolve(
                  all.result
                    .filter(({type}) => type === 'choice-made')
                    .map(({family, value}) => [family, value]),
                );
            };
          }),
        recordName,
      ),
    )
    .toEqual([['framework', 'tensorflow']]);
});
