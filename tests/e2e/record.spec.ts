import {axeFindings} from './axe-findings';
import {inTheme} from './emulate';
import {pages} from './pages';
import {courseId, recordName} from './record-name';
import {
  chooseFile,
  countKept,
  eventsOf,
  everythingStored,
  exportRecord,
  importRecord,
  many,
  openRecordPage,
  part,
  tick,
} from './record-steps';
import {expect, test} from './site-test';

test('the page shows what is stored, event by event, and finds one', async ({page}) => {
  await tick(page, 0, 1);
  await openRecordPage(page);
  await expect(part(page, 'What is here')).toContainText(recordName);
  const events = part(page, 'Every event');
  await expect(events.getByRole('row', {name: /checklist-marked/})).toContainText('2');
  await events.getByLabel('Show').selectOption('checklist-marked');
  await expect(events.getByText('Events: 2')).toBeVisible();
  await events.getByLabel('With the text').fill('no such text');
  await expect(events.getByText('Events: 0')).toBeVisible();
  await events.getByLabel('With the text').fill('ml-frameworks#');
  await events.locator('summary').first().click();
  await expect(events.locator('pre').first()).toContainText('"type": "checklist-marked"');
});

test('an export comes back in an empty browser, by way of a preview, and twice changes nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await tick(page, 0, 2);
  await openRecordPage(page);
  const text = await exportRecord(page);
  await expect(part(page, 'Take it with you')).toContainText(`Exported as ${courseId}-`);
  const context = await browser.newContext({...(baseURL !== undefined && {baseURL})});
  const other = await context.newPage();
  await openRecordPage(other);
  await chooseFile(other, text);
  const preview = other.getByRole('region', {name: 'What the import would change'});
  await expect(preview).toBeFocused();
  await expect(preview).toContainText(`New events: ${eventsOf(text).length}`);
  await expect(preview).toContainText('Lessons: ML Frameworks Fundamentals');
  expect(await countKept(other, 'checklist-marked')).toBe(0);
  await preview.getByRole('button', {name: 'Leave it'}).click();
  expect(await countKept(other, 'checklist-marked')).toBe(0);
  await importRecord(other, text);
  expect(await exportRecord(other)).toBe(text);
  await chooseFile(other, text);
  await expect(other.getByText('Nothing: your record has everything that the file has.')).toBeVisible();
  await other.goto(pages.lesson);
  await expect(other.locator('.checklist').getByRole('checkbox').nth(2)).toBeChecked();
  await context.close();
});

test('a snapshot from before an import leads back, and nothing is deleted', async ({page}) => {
  await tick(page, 0);
  await openRecordPage(page);
  const text = await exportRecord(page);
  const extra = text.replace(/"id":"\w{5}/g, '"id":"aaaaa').replace(/#[\w-]+"/g, '#imported-item"');
  await importRecord(page, extra);
  const snapshots = part(page, 'Snapshots');
  await snapshots.getByRole('listitem').filter({hasText: 'before an import'}).getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', {name: 'Leave it'})).toBeFocused();
  await dialog.getByRole('button', {name: 'Go back to it'}).click();
  await expect(snapshots.getByText(/^Your record stands as it did on /)).toBeVisible();
  await expect(snapshots.getByText('before going back')).toBeVisible();
  const after = await exportRecord(page);
  expect(eventsOf(after).map(({id}) => id)).toEqual(
    expect.arrayContaining([...eventsOf(text), ...eventsOf(extra)].map(({id}) => id)),
  );
  expect(eventsOf(after).filter(({type}) => type === 'set-aside')).toHaveLength(1);
});

test('two learners share a browser and see nothing of each other; erasing one leaves nothing', async ({
  page,
}) => {
  await tick(page, 0);
  await page.getByRole('tab', {name: 'TensorFlow', exact: true}).first().click();
  await openRecordPage(page);
  const profiles = part(page, 'Several learners');
  await profiles.getByRole('button', {name: 'Rename: First profile'}).click();
  await profiles.getByLabel('Name', {exact: true}).fill('Ada');
  await page.keyboard.press('Enter');
  await expect(part(page, 'What is here')).toContainText('Ada');
  await expect(profiles.getByRole('button', {name: 'Rename: Ada'})).toBeFocused();
  await profiles.getByLabel('A new profile').fill('Ada');
  await profiles.getByRole('button', {name: 'Create and open it'}).click();
  await expect(profiles.getByText('There is a profile of this name already.')).toBeVisible();
  await profiles.getByLabel('A new profile').fill('Ben <img src=x>');
  await profiles.getByRole('button', {name: 'Create and open it'}).click();
  await expect(part(page, 'What is here')).toContainText('Ben <img src=x>');
  await expect(page.locator('html')).toHaveAttribute('data-profile', /^[a-z2-7]{26}$/);

  await page.goto(pages.lesson);
  await expect(page.locator('.checklist').getByRole('checkbox').first()).not.toBeChecked();
  await expect(page.getByRole('tab', {name: 'PyTorch', exact: true}).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await tick(page, 1);
  const ben = await page.locator('html').getAttribute('data-profile');
  expect((await everythingStored(page)).filter((name) => name.includes(ben ?? ''))).not.toEqual([]);

  await openRecordPage(page);
  await profiles.getByRole('button', {name: 'Erase: Ben <img src=x>'}).click();
  await page.getByRole('dialog').getByRole('button', {name: 'Erase'}).click();
  await expect(part(page, 'What is here')).toContainText('Ada');
  expect((await everythingStored(page)).filter((name) => name.includes(ben ?? ''))).toEqual([]);
  await page.goto(pages.lesson);
  await expect(page.locator('.checklist').getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('tab', {name: 'TensorFlow', exact: true}).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('another window follows when the profile is changed', async ({page, context}) => {
  await tick(page, 0);
  const other = await context.newPage();
  await openRecordPage(other);
  await part(other, 'Several learners').getByLabel('A new profile').fill('Ben');
  await other.keyboard.press('Enter');
  await expect(other.locator('html')).toHaveAttribute('data-profile', /./);
  await expect(page.locator('html')).toHaveAttribute('data-profile', /./);
  await expect(page.locator('.checklist').getByRole('checkbox').first()).not.toBeChecked();

  // A page that the browser had put aside meanwhile heard nothing, and is shown again by going back.
  await page.evaluate((key) => {
    localStorage.removeItem(key);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  }, `lectern:${courseId}:profile`);
  await expect(page.locator('html')).not.toHaveAttribute('data-profile', /./);
  await expect(page.locator('.checklist').getByRole('checkbox').first()).toBeChecked();
});

test('deleting everything leaves an empty record and no setting', async ({page}) => {
  await tick(page, 0);
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await openRecordPage(page);
  await exportRecord(page);
  await page.getByRole('button', {name: 'Delete everything'}).click();
  // When all of it is gone the page is loaded anew.
  const again = page.waitForEvent('load');
  await page.getByRole('dialog').getByRole('button', {name: 'Delete everything'}).click();
  await again;
  await expect(part(page, 'What is here')).toContainText('Nothing yet');
  // A page of the site opens a database to look into it; there is nothing of the learner in it.
  expect((await everythingStored(page)).filter((name) => name !== recordName)).toEqual([]);
});

test('the page of progress reminds of exporting once much is new for two weeks, and can be put off', async ({
  page,
}) => {
  await tick(page, 0);
  await openRecordPage(page);
  const text = await exportRecord(page);
  const old = many(text, 60).replace(/"at":"[^"]*"/g, '"at":"2026-01-05T09:30:00.000Z"');
  await importRecord(page, old);
  await page.goto('progress/');
  const reminder = page.locator('.keeping-reminder');
  // What was imported is in a file.
  await expect(page.locator('.overview-facts')).toBeVisible();
  await expect(reminder).toHaveCount(0);
  await page.evaluate((key) => localStorage.removeItem(key), `lectern:${courseId}:keeping`);
  await page.reload();
  await expect(reminder.getByRole('link', {name: 'Export it'})).toHaveAttribute('href', /\/record\/#take$/);
  await reminder.getByRole('button', {name: 'Not now'}).click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(reminder).toHaveCount(0);
});

test('everything can be done by keyboard', async ({page}) => {
  await tick(page, 0);
  await openRecordPage(page);
  const exportButton = page.getByRole('button', {name: 'Export your record'});
  const order = [
    exportButton,
    page.getByLabel('File of a record'),
    page.getByRole('button', {name: 'Rename: First profile'}),
    page.getByLabel('A new profile'),
    page.getByLabel('Show'),
    page.locator('.keeping-events summary').first(),
    page.getByRole('button', {name: 'Delete everything'}),
  ];
  await page.locator('#main h1').focus();
  for (const control of order) {
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      if (await control.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(control).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(order.at(-1) ?? exportButton).toBeFocused();
  expect(await countKept(page, 'checklist-marked')).toBe(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`is open to everyone and fits 360 px, ${theme}`, async ({page}) => {
    await inTheme(page, theme);
    await page.setViewportSize({width: 360, height: 740});
    await tick(page, 0, 1);
    await openRecordPage(page);
    const text = await exportRecord(page);
    await chooseFile(page, text.replace(/"id":"\w{5}/g, '"id":"aaaaa'));
    await expect(page.getByRole('button', {name: 'Import it'})).toBeVisible();
    await page.locator('.keeping-events summary').first().click();
    await part(page, 'Several learners')
      .getByRole('button', {name: /^Rename/})
      .click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page
      .locator('main :is(a, button, select, input, summary)')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
          .map(({outerHTML}) => outerHTML),
      );
    expect(small).toEqual([]);
    await page.getByRole('button', {name: 'Delete everything'}).click();
    expect(await axeFindings(page, 'dialog')).toEqual([]);
  });
}
