import {pages} from './pages';
import {recordName} from './record-name';
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

test('a record of a newer site is left alone: a second one is begun, and the page says so', async ({
  page,
}) => {
  // No page of the course, whose script would open the record first.
  await page.route(/\/favicon\.ico$/, (route) => route.fulfill({body: ''}));
  await page.goto('third-party-licenses.txt');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.onupgradeneeded = () => opening.result.createObjectStore('later').put('kept', 'mark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    recordName,
  );
  await page.goto(pages.lesson);
  const item = page.locator('.checklist').getByRole('checkbox').first();
  await item.check();
  await expect(page.getByText('written by a newer version of this site')).toBeVisible();
  await page.reload();
  await expect(item).toBeChecked();
  const mark = await page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction('later').objectStore('later').get('mark');
          read.onsuccess = () => resolve(read.result);
        };
      }),
    recordName,
  );
  expect(mark).toBe('kept');
});
