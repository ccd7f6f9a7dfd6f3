import {pages} from './pages';
import {expect, test} from './site-test';

test.use({javaScriptEnabled: false});

test('a lesson is complete: text, all tabs with their labels, formulas, diagrams, definitions', async ({
  page,
}) => {
  await page.goto(pages.lesson);
  await expect(page.getByText('A data scientist has put')).toBeVisible();
  const panels = page.locator('.tab-panel');
  await expect(page.locator('.tab-panel:visible')).toHaveCount(await panels.count());
  await expect(page.locator('.tab-panel > .tab-label').first()).toBeVisible();
  await expect(page.locator('.tab-list:visible')).toHaveCount(0);
  await expect(page.locator('.copy-button:visible')).toHaveCount(0);
  await expect(page.locator('[data-theme-toggle]:visible')).toHaveCount(0);
  await expect(page.locator('.katex').first()).toBeVisible();
  await expect(page.locator('.diagram svg').first()).toBeVisible();
  const term = page.locator('button.term').first();
  await term.click();
  await expect(page.locator(`#${await term.getAttribute('popovertarget')}`)).toBeVisible();
});

test('every page can be reached by links', async ({page}) => {
  await page.goto(pages.home);
  await page.getByRole('link', {name: 'Foundations of ML Infrastructure'}).first().click();
  await page.getByRole('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ML Frameworks Fundamentals');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});
  test('the menu opens', async ({page}) => {
    await page.goto(pages.lesson);
    await page.locator('details.menu > summary').click();
    await expect(page.locator('details.menu').getByRole('navigation', {name: 'Course'})).toBeVisible();
  });
});
