import type {Page} from '@playwright/test';
import {axeFindings} from './axe-findings';
import {inTheme} from './emulate';
import {pages} from './pages';
import {algoliaProvider, pagefindProvider} from './search-providers';
import {expect, test} from './site-test';

/** The search box over a page. */
const box = (page: Page) => page.getByRole('dialog', {name: 'Search the course'});
const field = (page: Page) => box(page).getByRole('searchbox');
const hits = (page: Page) => page.locator('.search-title a');
const status = (page: Page) => box(page).getByRole('status');

for (const provider of [pagefindProvider, algoliaProvider()]) {
  test.describe(`the search with ${provider.name}`, () => {
    test.use({tolerated: [...provider.tolerated]});
    test.beforeAll(({siteFolder}) => provider.open(siteFolder));
    test.afterAll(() => provider.close());
    test.beforeEach(({page}) => provider.use(page));

    test('opens with a slash, finds while one types, and opens a hit by keyboard alone', async ({page}) => {
      await page.goto(pages.module);
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await expect(box(page).getByRole('link', {name: 'All results'})).toBeHidden();
      await page.keyboard.type('convert model to onnx', {delay: 15});
      await expect(hits(page).first()).toHaveText('Model Formats and Deployment Preparation');
      await expect(status(page)).toHaveText(/^\d+ pages for “convert model to onnx”$/);
      await page.keyboard.press('ArrowDown');
      await expect(hits(page).first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await expect(hits(page).first()).not.toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/ml-basics\/model-formats\/$/);
      await expect(box(page)).toBeHidden();
    });

    test('leads to a heading, and marks in its excerpt what was asked for', async ({page}) => {
      await page.goto(pages.glossary);
      await page.getByRole('link', {name: 'Search'}).click();
      await field(page).fill('save state_dict');
      const section = page.locator('.search-sections a[href$="/foundations/ml-frameworks/#state-dict"]');
      await expect(section).toBeVisible();
      await expect(page.locator('.search-hit mark').first()).toHaveText(/state_dict|save/i);
      await section.click();
      await expect(page).toHaveURL(/\/foundations\/ml-frameworks\/#state-dict$/);
      await expect(page.locator('#state-dict')).toBeInViewport();
    });

    test('lists everything on a page of its own, which filters and goes back', async ({page}) => {
      await page.goto(pages.module);
      await page.keyboard.press('Control+k');
      await field(page).fill('docker');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=docker$/);
      const main = page.getByRole('main');
      await expect(main.locator('.search-hit').first()).toBeVisible();
      await main.getByRole('radio', {name: 'Exercises'}).check();
      await expect(page).toHaveURL(/\/search\/\?q=docker&kind=exercise$/);
      await expect(main.locator('.search-place').first()).toHaveText(/^Exercise · /);
      expect(await main.locator('.search-place').allTextContents()).toEqual(
        expect.not.arrayContaining([expect.stringMatching(/^Lesson/)]),
      );
      await main.getByRole('combobox', {name: 'Module'}).selectOption('foundations');
      await expect(page).toHaveURL(/&module=foundations&kind=exercise$/);
      await page.goBack();
      await page.goBack();
      await expect(page).toHaveURL(/\/search\/\?q=docker$/);
      await expect(main.getByRole('radio', {name: 'Everything'})).toBeChecked();
      await expect(
        main
          .locator('.search-place')
          .filter({hasText: /^Lesson/})
          .first(),
      ).toBeVisible();
      await page.reload();
      await expect(main.getByRole('searchbox')).toHaveValue('docker');
      await expect(main.locator('.search-hit').first()).toBeVisible();
    });

    test('helps where there is nothing: spelling, and terms that are near', async ({page}) => {
      await page.goto(pages.lesson);
      await page.keyboard.press('/');
      await field(page).fill('dokcer');
      await expect(status(page)).toHaveText('Nothing was found for “dokcer”.');
      await box(page).getByRole('button', {name: 'docker'}).click();
      await expect(field(page)).toHaveValue('docker');
      await expect(hits(page).first()).toBeVisible();
    });

    test('remembers recent searches until they are to be forgotten', async ({page}) => {
      await page.goto(pages.lesson);
      await page.keyboard.press('/');
      await field(page).fill('docker compose');
      await hits(page).first().click();
      await expect(page).not.toHaveURL(/ml-frameworks/);
      await page.reload();
      await page.keyboard.press('/');
      await box(page).getByRole('button', {name: 'docker compose'}).click();
      await expect(hits(page).first()).toBeVisible();
      await field(page).fill('');
      await box(page).getByRole('button', {name: 'Forget these'}).click();
      await expect(box(page).getByRole('button', {name: 'docker compose'})).toHaveCount(0);
    });

    test('finds a quiz by its title, and none of its questions', async ({page}) => {
      await page.goto('search/?q=cloud+checked&kind=quiz');
      await expect(hits(page).first()).toHaveText('The cloud, checked');
      await page.goto('search/?q=What+does+one+million+predictions+cost%2C+in+USD%3F&kind=quiz');
      await expect(page.locator('[data-search-status]')).not.toBeEmpty();
      await expect(page.locator('.search-results')).not.toContainText('one million predictions');
    });

    for (const theme of ['light', 'dark'] as const) {
      test(`is open to everyone and fits 360 px, ${theme}`, async ({page}) => {
        await inTheme(page, theme);
        await page.setViewportSize({width: 360, height: 740});
        await page.goto(pages.lesson);
        await page.keyboard.press('/');
        await field(page).fill('docker');
        await expect(hits(page).first()).toBeVisible();
        expect(await axeFindings(page, '.search-dialog')).toEqual([]);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main').locator('.search-hit').first()).toBeVisible();
        expect(await axeFindings(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        const small = await page
          .locator('main :is(a, button, select, input[type="search"], label)')
          .evaluateAll((all) =>
            all
              .filter((element) => element.getBoundingClientRect().height < 43.5 && element.checkVisibility())
              .map(({outerHTML}) => outerHTML),
          );
        expect(small).toEqual([]);
      });
    }
  });
}

test.describe('without a connection', () => {
  test.use({tolerated: [/ERR_INTERNET_DISCONNECTED/]});

  test('the search says so, and searches again when it is back', async ({page, context}) => {
    await page.goto(pages.lesson);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await context.setOffline(true);
    await field(page).fill('docker');
    await expect(status(page)).toHaveText(/could not be reached/);
    await context.setOffline(false);
    await field(page).fill('docker compose');
    await expect(hits(page).first()).toBeVisible();
  });
});
