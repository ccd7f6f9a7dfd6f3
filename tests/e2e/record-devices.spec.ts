import type {BrowserContext, Page} from '@playwright/test';
import {pages} from './pages';
import {countKept, eventsOf, exportRecord, importRecord, openRecordPage, part, tick} from './record-steps';
import {expect, test} from './site-test';

const boxes = (page: Page) => page.locator('.checklist').getByRole('checkbox');

/** What two devices did apart, brought together both ways. */
test('two devices with different work end with the same record, whoever begins', async ({
  page,
  browser,
  baseURL,
}) => {
  const context: BrowserContext = await browser.newContext({...(baseURL !== undefined && {baseURL})});
  const other = await context.newPage();
  await tick(page, 0, 1);
  await tick(other, 1, 2);
  await boxes(other).nth(1).uncheck();
  await expect.poll(() => countKept(other, 'checklist-marked')).toBe(3);

  await openRecordPage(page);
  await openRecordPage(other);
  const [first, second] = [await exportRecord(page), await exportRecord(other)];
  await importRecord(page, second);
  await importRecord(other, first);
  const [merged, mergedToo] = [await exportRecord(page), await exportRecord(other)];
  expect(merged).toBe(mergedToo);
  expect(eventsOf(merged)).toHaveLength(eventsOf(first).length + eventsOf(second).length);

  for (const device of [page, other]) {
    await device.goto(pages.lesson);
    await expect(boxes(device).nth(0)).toBeChecked();
    await expect(boxes(device).nth(2)).toBeChecked();
    // The later mark was to take it back.
    await expect(boxes(device).nth(1)).not.toBeChecked();
  }
  await context.close();
});

test('an import in one window is seen in another at once', async ({page, context, browser, baseURL}) => {
  const away = await browser.newContext({...(baseURL !== undefined && {baseURL})});
  const device = await away.newPage();
  await tick(device, 2);
  await openRecordPage(device);
  const text = await exportRecord(device);
  await away.close();

  await tick(page, 0);
  const other = await context.newPage();
  await openRecordPage(other);
  await importRecord(other, text);
  await expect(boxes(page).nth(2)).toBeChecked();
  await boxes(page).nth(1).check();
  await expect(part(other, 'Every event').getByRole('row', {name: /checklist-marked/})).toContainText('3');
});

test('a clock that was set back does not undo what the learner does now', async ({page}) => {
  await page.clock.setSystemTime('2026-11-21T12:00:00Z');
  await tick(page, 0);
  await page.clock.setSystemTime('2026-11-21T08:00:00Z');
  await boxes(page).nth(0).uncheck();
  await expect.poll(() => countKept(page, 'checklist-marked')).toBe(2);
  await page.reload();
  await expect(boxes(page).nth(0)).not.toBeChecked();
  await openRecordPage(page);
  const text = await exportRecord(page);
  expect(eventsOf(text).filter(({type}) => type === 'checklist-marked')).toHaveLength(2);
});
