import {pages} from './pages';
import {test} from './plain-host';
import {expect} from './site-test';

test('copy, tabs and checklists work on a plain-HTTP host', async ({plainPage: page}) => {
  await page.goto(pages.lesson);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);

  const code = page.locator('figure.code:visible').first();
  await code.getByRole('button', {name: 'Copy'}).click();
  await expect(code.getByRole('button', {name: 'Copied'})).toBeVisible();

  const item = page.locator('.checklist').getByRole('checkbox').first();
  await item.check();
  await page.getByRole('tab', {name: 'TensorFlow', exact: true}).first().click();
  await page.reload();
  await expect(item).toBeChecked();
  await expect(page.getByRole('tab', {name: 'TensorFlow', exact: true}).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
