import {pages} from './pages';
import {expect, test} from './site-test';

test('the search finds a page and leads to it, below the path of the site', async ({page, baseURL}) => {
  await page.goto(pages.module);
  await page.keyboard.press('/');
  const box = page.getByRole('dialog', {name: 'Search the course'});
  await expect(box.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('convert model to onnx');
  await expect(box.getByRole('status')).toContainText('“convert model to onnx”');
  await page.locator('.search-title a').first().click();
  await expect(page).toHaveURL(new URL('ml-basics/model-formats/', baseURL).href);
});
