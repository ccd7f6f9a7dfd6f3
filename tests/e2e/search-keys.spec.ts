import type {Page} from '@playwright/test';
import {pages} from './pages';
import {expect, test} from './site-test';

const box = (page: Page) => page.getByRole('dialog', {name: 'Search the course'});

test('no page loads the search before it is asked for', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pages.lesson, {waitUntil: 'networkidle'});
  expect(asked.filter((url) => /page-search|pagefind|terms\.json/.test(url))).toEqual([]);
});

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the box, Escape closes it and gives the focus back`, async ({page}) => {
    await page.goto(pages.lesson);
    const link = page.getByRole('link', {name: 'Glossary'}).first();
    await link.focus();
    await page.keyboard.press(keys);
    await expect(box(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('docker');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a slash that is typed into a field stays there', async ({page}) => {
  await page.goto('quizzes/foundations-cloud-intro/');
  const answer = page.locator('main input[type="text"]').first();
  await answer.focus();
  await page.keyboard.type('1/2');
  await expect(answer).toHaveValue('1/2');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toHaveCount(0);
});

test('the slash can be switched off for good, the other keys stay', async ({page}) => {
  await page.goto(pages.lesson);
  await page.keyboard.press('/');
  await box(page).getByRole('checkbox', {name: 'The key / opens the search'}).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeVisible();
  await expect(box(page).getByRole('searchbox')).toHaveValue('');
  await expect(box(page).getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(box(page)).toBeHidden();
});

test('a press beside the box, and its button, close it', async ({page}) => {
  await page.goto(pages.lesson);
  for (const close of [
    () => page.mouse.click(5, 5),
    () => box(page).getByRole('button', {name: 'Close the search'}).click(),
  ]) {
    await page.keyboard.press('/');
    await expect(box(page)).toBeVisible();
    await close();
    await expect(box(page)).toBeHidden();
  }
});

test('on the page of results the keys lead to its field', async ({page}) => {
  await page.goto('search/?q=docker');
  await page.locator('.search-title a').first().focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  await expect(box(page)).toHaveCount(0);
});

test('more results follow on the page, and the focus goes to the first of them', async ({page}) => {
  await page.goto('search/?q=model');
  const hits = page.locator('main .search-title a');
  await expect(hits).toHaveCount(10);
  await page.getByRole('button', {name: 'Show more'}).click();
  await expect(hits).toHaveCount(20);
  await expect(hits.nth(10)).toBeFocused();
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});
  test('the link leads to a page that says what is missing', async ({page}) => {
    await page.goto(pages.lesson);
    await page.getByRole('link', {name: 'Search'}).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
  });
});
