import {pages} from './pages';
import {expect, test} from './site-test';

test('with storage blocked everything works and the page says that nothing is kept', async ({page}) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: blocked});
    Object.defineProperty(window, 'indexedDB', {get: blocked});
  });
  await page.goto(pages.lesson);
  await page.getByRole('tab', {name: 'TensorFlow', exact: true}).first().click();
  await expect(page.getByRole('tab', {name: 'TensorFlow', exact: true}).nth(1)).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const item = page.locator('.checklist').getByRole('checkbox').first();
  await item.check();
  await expect(page.getByText(/(not|nothing is) kept/i).first()).toBeVisible();
  await expect(item).toBeChecked();
});
