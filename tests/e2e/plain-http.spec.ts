import {chromium} from '@playwright/test';
import {pages} from './pages';
import {expect, test} from './site-test';

/** A host name without TLS: no clipboard, no `randomUUID`, no `crypto.subtle`, as on an intranet. */
test('copy, tabs and checklists work on a plain-HTTP host', async ({baseURL, launchOptions}) => {
  const {port} = new URL(baseURL ?? '');
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP course.test 127.0.0.1'],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`http://course.test:${port}/${pages.lesson}`);
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
  expect(complaints).toEqual([]);
  await browser.close();
});
