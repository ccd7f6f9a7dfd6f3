import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {formatReceipt} from '../../src/core/exercise/receipt';
import {axeFindings} from './axe-findings';
import {findPython} from './find-python';
import {expect, test} from './site-test';

const ID = 'exercise-04-cloud';
const ADDRESS = `exercises/${ID}/`;

/** The steps of the exercise, as its page has them. */
async function stepsOf(page: Page): Promise<readonly string[]> {
  const ids = page.locator('.step-mark input');
  return ids.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-step') ?? ''));
}

const receiptField = (page: Page) => page.getByRole('textbox', {name: /^The receipt of a run/});

async function enter(page: Page, text: string): Promise<void> {
  await receiptField(page).fill(text);
  await receiptField(page).press('Enter');
}

/** One day, whatever the machine's clock says. */
const DATE = '2026-11-21';
const proven = 'proven by the tests on November 21, 2026';

test.describe('an exercise, done as its page says', () => {
  const python = findPython();
  test.skip(
    python === null,
    'needs a Python with pytest: LECTERN_PYTHON_PLAIN, or `npm run verify:code` once',
  );
  let folder = '';

  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'an exercise with spaces '));
  });
  test.afterEach(() => rmSync(folder, {recursive: true, force: true}));

  test('is red at first, green with the solution, and its receipt stays', async ({page}) => {
    await page.goto(ADDRESS);
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', {name: `${ID}.zip`, exact: true}).click();
    const zip = path.join(folder, `${ID}.zip`);
    await (await arriving).saveAs(zip);
    const run = (...args: string[]) =>
      spawnSync(python ?? '', args, {
        cwd: path.join(folder, ID),
        encoding: 'utf8',
        env: {...process.env, PYTHONUTF8: '1'},
      });
    execFileSync(python ?? '', ['-m', 'zipfile', '-e', zip, folder]);

    const [first = ''] = await stepsOf(page);
    const red = run('-m', 'pytest');
    expect(red.stdout).toContain(`✗ ${first}`);
    expect(red.stdout).not.toContain('lectern1.');
    expect(red.status).not.toBe(0);

    await page.getByRole('button', {name: 'I have tried: show the solution'}).click();
    const answer = page.waitForEvent('download');
    await page.getByRole('link', {name: `${ID}-solution.zip`}).click();
    const solution = path.join(folder, 'solution.zip');
    await (await answer).saveAs(solution);
    execFileSync(python ?? '', ['-m', 'zipfile', '-e', solution, folder]);
    cpSync(path.join(folder, ID, 'solution'), path.join(folder, ID, 'starter'), {recursive: true});
    const green = run('-m', 'pytest');
    const receipt = /lectern1\.\S+/.exec(green.stdout)?.[0] ?? green.stdout + green.stderr;

    await enter(page, receipt);
    await expect(page.locator('.receipt-message')).toContainText('The receipt holds');
    await page.reload();
    await expect(page.locator('.step-states .step-state').first()).toContainText('proven by the tests on');
    await expect(page.locator('.step-states .step-state[data-state="proven"]')).toHaveCount(
      (await stepsOf(page)).length,
    );
  });
});

test('a receipt that is not one says why, and proves nothing', async ({page}) => {
  await page.goto(ADDRESS);
  const steps = await stepsOf(page);
  const good = formatReceipt({exercise: ID, steps, date: DATE});
  const message = page.locator('.receipt-message');
  await enter(page, 'lectern1');
  await expect(message).toContainText('This is no receipt');
  await enter(page, good.replace('20261121', '20261120'));
  await expect(message).toContainText('its checksum does not fit');
  await enter(page, formatReceipt({exercise: 'exercise-03-frameworks', steps, date: DATE}));
  await expect(message).toContainText('of another exercise, exercise-03-frameworks');
  await enter(page, formatReceipt({exercise: ID, steps: steps.slice(1), date: DATE}));
  await expect(message).toContainText('an earlier form of the exercise');
  await expect(page.locator('.step-state[data-state="proven"]')).toHaveCount(0);
  await expect(receiptField(page)).toBeFocused();
  await enter(page, good);
  await expect(message).toContainText('The receipt holds');
  await expect(page.locator('.step-states').getByText(proven)).toHaveCount(steps.length);
});

test('a step that was marked by hand is shown as that, after a reload and on the way back', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  const [first = ''] = await stepsOf(page);
  const box = page.locator(`input[data-step="${first}"]`);
  const state = page.locator(`.step-states [data-step-state="${first}"]`);
  await expect(state).toHaveText('open');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(state).toHaveText('marked by hand');
  await page.getByLabel('The deliverable is finished').check();
  await page.reload();
  await expect(state).toHaveText('marked by hand');
  await expect(box).toBeChecked();
  await expect(page.getByLabel('The deliverable is finished')).toBeChecked();
  await page.getByRole('link', {name: /^Previous/}).click();
  await expect(page).not.toHaveURL(new RegExp(`${ADDRESS}$`));
  await expect(state).toHaveCount(0);
  await page.goBack();
  await expect(state).toHaveText('marked by hand');
});

test('hints come one at a time', async ({page}) => {
  await page.goto('exercises/exercise-03-frameworks/');
  const step = page.locator('.hint').filter({hasText: 'Hint 1 of 2'}).first();
  const second = step.locator('xpath=following-sibling::details[1]');
  await expect(second).toBeHidden();
  await step.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(second).toBeVisible();
});

test('the solution is nowhere before the click', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(ADDRESS);
  await page.getByRole('button', {name: 'I have tried: show the solution'}).scrollIntoViewIfNeeded();
  expect(await page.content()).not.toContain('solution/');
  expect(asked.filter((url) => url.includes('solution'))).toEqual([]);
  await page.getByRole('button', {name: 'I have tried: show the solution'}).click();
  await expect(page.locator('.solution-files summary').first()).toContainText('solution/');
  await expect(page.locator('.solution-files')).toBeFocused();
});

test('the page is without a fault for axe, on a phone too, whatever is open', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto(ADDRESS);
  await page.getByRole('button', {name: 'I have tried: show the solution'}).click();
  await page.locator('.solution-files').waitFor();
  await page.locator('details').evaluateAll((all) => {
    for (const fold of all) fold.setAttribute('open', '');
  });
  await enter(page, 'hello');
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the course leads to it, and from it', async ({page, baseURL}) => {
  const address = new URL(ADDRESS, baseURL).pathname;
  await page.goto('foundations/');
  await expect(
    page.locator('#module-exercises + *, #module-exercises ~ *').getByRole('link').first(),
  ).toBeVisible();
  await page.goto(ADDRESS);
  await expect(page.locator('.course-nav-rail a[aria-current="page"]')).toHaveAttribute('href', address);
  await page.goto('');
  await expect(page.locator(`a[href="${address}"]`).first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('an exercise can be read, downloaded and done', async ({page}) => {
    await page.goto(ADDRESS);
    await expect(page.getByRole('link', {name: `${ID}.zip`, exact: true})).toBeVisible();
    await expect(page.getByText('Set-ExecutionPolicy')).toBeVisible();
    await expect(page.locator('.hint').first()).toBeVisible();
    await expect(receiptField(page)).toBeHidden();
    await expect(page.getByText('This part needs JavaScript.')).toBeVisible();
  });
});
