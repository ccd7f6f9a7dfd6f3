import {answerSheet, begin, cards, examPage, openExam, resultTitle, startButton} from './exam-steps';
import {shiftOf, watchShifts} from './layout-shifts';
import {expect, test} from './site-test';

const start = new Date('2026-11-21T09:00:00Z');
const timer = 'timer';

test('the time warns, is announced, and hands the exam in', async ({page}) => {
  await page.clock.install({time: start});
  await begin(page);
  await page.clock.runFor('10:01');
  await expect(page.getByRole(timer)).toContainText(/Time left 9:5\d/);
  await expect(page.locator('.exam-warning')).toHaveText('Less than 10 minutes left');
  await expect(page.locator('.quiz > [role="status"]')).toHaveText('Less than 10 minutes left');
  await page.getByRole('button', {name: 'Hide the time'}).click();
  await expect(page.getByRole(timer)).toHaveText('Time left Time is hidden');
  await page.clock.runFor('05:00');
  await expect(page.locator('.exam-warning')).toHaveText('Less than 5 minutes left');
  await page.clock.runFor('04:01');
  await expect(page.locator('.quiz > [role="status"]')).toHaveText('Less than a minute left');
  await page.clock.runFor('01:00');
  await expect(resultTitle(page)).toBeFocused();
  await expect(page.getByText('The time was over: it was handed in as it stood.')).toBeVisible();
  await expect(page.getByText('Time used: 20 min of 20 min.')).toBeVisible();
});

test('the time goes on while the page is closed, and the exam ends at its limit', async ({page, context}) => {
  await page.clock.install({time: start});
  await begin(page);
  await page.getByRole('button', {name: 'Flag question 1'}).click();
  await page.close();

  const second = await context.newPage();
  await second.clock.install({time: new Date(start.getTime() + 8 * 60_000)});
  await openExam(second);
  await expect(second.getByRole(timer)).toContainText(/Time left (12:00|11:5\d)/);
  await second.close();

  const third = await context.newPage();
  await third.clock.install({time: new Date(start.getTime() + 600 * 60_000)});
  await openExam(third);
  await expect(third.getByText('The time was over: it was handed in as it stood.')).toBeVisible();
  await expect(third.getByText('Time used: 20 min of 20 min.')).toBeVisible();
});

test('a clock that is set back gives no time, in the page and when it is opened again', async ({
  page,
  context,
}) => {
  await page.clock.install({time: start});
  await begin(page);
  await page.clock.runFor('12:00');
  await page.clock.setSystemTime(new Date(start.getTime() - 3 * 3600_000));
  await page.clock.runFor('00:02');
  await expect(page.getByRole(timer)).toContainText(/Time left 7:5\d/);
  await page.close();

  const again = await context.newPage();
  await again.clock.install({time: new Date(start.getTime() - 24 * 3600_000)});
  await openExam(again);
  await expect(again.getByRole(timer)).toContainText(/Time left (8:0\d|7:5\d)/);
  await again.clock.runFor('08:10');
  await expect(resultTitle(again)).toBeVisible();
});

test.describe('where the key cannot be reached', () => {
  test.use({tolerated: [/ERR_FAILED/]});

  test('nothing is begun, and the next start begins it', async ({page}) => {
    await openExam(page);
    await page.route('**/*.js', (route) => route.abort());
    await startButton(page).click();
    await expect(page.getByRole('alert')).toContainText('Nothing was begun');
    await page.unroute('**/*.js');
    await startButton(page).click();
    await expect(answerSheet(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('with storage blocked an exam works in memory and says so', async ({page}) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: blocked});
    Object.defineProperty(window, 'indexedDB', {get: blocked});
  });
  await openExam(page);
  await expect(page.getByText('Your answers are not kept')).toBeVisible();
  await startButton(page).click();
  await expect(cards(page)).toHaveCount(9);
  await page.getByRole('button', {name: 'Flag question 1'}).click();
  await expect(answerSheet(page).getByRole('button', {name: /^Question 1: .*flagged$/})).toBeVisible();
});

test('nothing moves when the page comes to life', async ({page}) => {
  await watchShifts(page);
  await openExam(page);
  expect(await shiftOf(page)).toBeLessThan(0.001);
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('the rules and the bank can be read', async ({page}) => {
    await page.goto(examPage);
    await expect(page.getByText('Nothing is told before you hand in.')).toBeVisible();
    await expect(startButton(page)).toBeHidden();
    await page.getByText('All questions, to read or print').click();
    await expect(page.locator('.quiz-bank section.question')).toHaveCount(11);
    await expect(page.locator('.quiz-bank section.question').first()).toBeVisible();
  });
});
