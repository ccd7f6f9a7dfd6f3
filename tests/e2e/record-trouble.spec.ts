import type {Page} from '@playwright/test';
import {isFirefox} from './is-firefox';
import {pages} from './pages';
import {test} from './plain-host';
import {courseId, recordName} from './record-name';
import {
  changed,
  chooseFile,
  countKept,
  eventsOf,
  exportRecord,
  importRecord,
  many,
  openRecordPage,
  part,
  tick,
} from './record-steps';
import {expect} from './site-test';

async function expectUntouched(page: Page, marks: number): Promise<void> {
  await expect(page.getByRole('button', {name: 'Import it'})).toHaveCount(0);
  expect(await countKept(page, 'checklist-marked')).toBe(marks);
}

test('files that are no good are refused with the reason, and touch nothing', async ({page}) => {
  await tick(page, 0);
  await openRecordPage(page);
  const text = await exportRecord(page);
  const bad: readonly (readonly [string, string])[] = [
    ['', 'This file is no JSON'],
    [text.slice(0, -30), 'This file is no JSON'],
    ['{"format": "other"}', 'not the record of a learner'],
    [changed(text, (file) => ({...file, courseId: 'cooking'})), 'of another course, cooking'],
    [changed(text, (file) => ({...file, v: 2})), 'newer version of this site'],
    [changed(text, (file) => ({...file, events: Array(200_001).fill(0)})), 'more than 200,000 events'],
    [' '.repeat(20_000_001), 'larger than 20 MB'],
    [
      changed(text, (file) => ({
        ...file,
        events: [{...eventsOf(text)[0], type: 'x', more: 'y'.repeat(20_001)}],
      })),
      'Event 1 of this file is damaged',
    ],
    [changed(text, (file) => ({...file, events: ['<img src=x onerror=alert(1)>']})), 'Event 1 of this file'],
  ];
  for (const [content, reason] of bad) {
    await chooseFile(page, content);
    await expect(part(page, 'Bring another one in')).toContainText(reason);
    await expectUntouched(page, 1);
  }
});

test('events of a newer site and foreign names go in, out, and never become HTML', async ({page}) => {
  await tick(page, 0);
  await openRecordPage(page);
  const text = await exportRecord(page);
  const odd = {...eventsOf(text)[0], id: 'o'.repeat(26), type: 'dreamt', of: '<img src=x onerror=alert(1)>'};
  const file = changed(text, (own) => ({...own, profile: '<b>Eve</b>', events: [odd]}));
  await chooseFile(page, file);
  await expect(page.getByText('The file is of the profile “<b>Eve</b>”.')).toBeVisible();
  await expect(page.getByText('a kind that this site does not know yet')).toBeVisible();
  await importRecord(page, file);
  expect(eventsOf(await exportRecord(page))).toContainEqual(odd);
  const events = part(page, 'Every event');
  await events.getByLabel('Show').selectOption('dreamt');
  await events.locator('summary').first().click();
  await expect(events.locator('pre').first()).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('space that ends in the middle of an import leaves nothing half', async ({page, context, baseURL}) => {
  test.skip(isFirefox(page), 'no way to limit the storage of Firefox');
  const browser = await context.newCDPSession(page);
  const {origin} = new URL(baseURL ?? '');
  // Before the browser looks for the first time: it remembers for a while how much room there is.
  await browser.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1_500_000});
  await tick(page, 0);
  await openRecordPage(page);
  const text = await exportRecord(page);
  await chooseFile(page, many(text, 12_000));
  await page.getByRole('button', {name: 'Import it'}).click();
  await expect(page.getByText('The browser has no room left for this. Nothing was imported')).toBeVisible();
  expect(await exportRecord(page)).toBe(text);
  await page.reload();
  await expect(page.getByRole('button', {name: 'Export your record'})).toBeEnabled();
  expect(await exportRecord(page)).toBe(text);
});

test('a large import goes in whole and the page stays in hand', async ({page}) => {
  test.slow();
  await tick(page, 0);
  await openRecordPage(page);
  const text = await exportRecord(page);
  await importRecord(page, many(text, 20_000));
  await page.reload();
  await expect(part(page, 'What is here')).toContainText('20,00');
});

test('with storage blocked the page says that nothing is kept, and refuses to import', async ({page}) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: blocked});
    Object.defineProperty(window, 'indexedDB', {get: blocked});
  });
  await openRecordPage(page);
  await expect(part(page, 'What is here')).toContainText('does not let the site store anything');
  const event = {v: 1, id: 'a'.repeat(26), at: '2026-11-21T09:30:00.000Z', device: 'b'.repeat(26), seq: 1};
  const events = [{...event, type: 'lesson-read', lesson: 'foundations/ml-frameworks'}];
  await chooseFile(page, JSON.stringify({format: 'lectern-record', v: 1, courseId, profile: '', events}));
  await page.getByRole('button', {name: 'Import it'}).click();
  await expect(page.getByText('so nothing was imported')).toBeVisible();
  await part(page, 'Several learners').getByLabel('A new profile').fill('Ben');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Profiles need the storage of the browser')).toBeVisible();
});

test('a record that was cleared while the page is open is gone from the page, and a new one begins', async ({
  page,
  context,
}) => {
  await tick(page, 0);
  const other = await context.newPage();
  await openRecordPage(other);
  await part(other, 'Several learners').getByRole('button', {name: 'Erase: First profile'}).click();
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url());
  });
  // When all of it is gone that page is loaded anew.
  const again = other.waitForEvent('load');
  await other.getByRole('dialog').getByRole('button', {name: 'Erase'}).click();
  await again;
  await expect(part(other, 'What is here')).toContainText('Nothing yet');
  await expect(page.locator('.checklist').getByRole('checkbox').first()).not.toBeChecked();
  await page.locator('.checklist').getByRole('checkbox').nth(1).check();
  await expect.poll(() => countKept(page, 'checklist-marked')).toBe(1);
  // So is this one, and once.
  expect(loads).toHaveLength(1);
});

test('what cannot be read is set aside, and the page names where it lies', async ({page}) => {
  await tick(page, 0);
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('events', 'readwrite');
          writing.objectStore('events').put({id: 'no-event', of: 'another program'});
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    recordName,
  );
  await openRecordPage(page);
  const state = part(page, 'What is here');
  await expect(state).toContainText(`${recordName}:set-aside: parts that made no sense`);
  expect(eventsOf(await exportRecord(page)).map(({id}) => id)).not.toContain('no-event');
  expect(await countKept(page, 'checklist-marked')).toBe(1);
});

test('on a plain-HTTP host a record is exported, imported and erased', async ({plainPage: page}) => {
  await tick(page, 0);
  await openRecordPage(page);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(part(page, 'What is here')).toContainText('on this address it cannot be asked');
  const text = await exportRecord(page);
  await importRecord(page, text.replace(/"id":"\w{5}/g, '"id":"aaaaa'));
  await part(page, 'Several learners').getByLabel('A new profile').fill('Ben');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-profile', /^[a-z2-7]{26}$/);
  await page.goto(pages.lesson);
  await expect(page.locator('.checklist').getByRole('checkbox').first()).not.toBeChecked();
});
