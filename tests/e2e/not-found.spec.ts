import {missingPage} from './pages';
import {expect, test} from './site-test';

test.use({tolerated: [/404/]});

test('a mistyped address answers 404 and suggests the nearest page', async ({page}) => {
  const response = await page.goto(missingPage);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page).toHaveTitle(/^There is no page here/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await page.getByRole('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).click();
  await expect(page).toHaveURL(/\/foundations\/ml-frameworks\/$/);
  await expect(page.getByText('A data scientist has put')).toBeVisible();
});
