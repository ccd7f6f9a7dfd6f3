import {axeFindings} from './axe-findings';
import {asPrinted, inTheme} from './emulate';
import {
  answerRight,
  answerSheet,
  begin,
  cards,
  handIn,
  idOf,
  openExam,
  resultTitle,
  rightAnswers,
  startButton,
} from './exam-steps';
import {expect, test} from './site-test';
import {tap} from './touch';

test('an exam is taken, marked, passed, and looked at again', async ({page}) => {
  test.slow();
  await begin(page);
  await expect(page.getByRole('button', {name: 'Check', exact: true})).toHaveCount(0);
  await expect(page.locator('.quiz-questions')).toBeFocused();
  const open = await answerRight(page);
  const answered = 9 - open;
  await expect(answerSheet(page)).toContainText(`${answered} of 9 answered`);
  await page.getByRole('button', {name: 'Flag question 3'}).click();
  await expect(answerSheet(page).getByRole('button', {name: /^Question 3: .*flagged$/})).toBeVisible();

  await page.getByRole('button', {name: 'Hand in …'}).last().click();
  const dialog = page.getByRole('dialog', {name: 'Hand in this exam?'});
  await expect(dialog).toContainText('Not answered:');
  await expect(dialog.getByRole('button', {name: /^Go to question/})).toHaveCount(open + 1);
  await dialog.getByRole('button', {name: 'Go to question 3'}).click();
  await expect(dialog).toBeHidden();
  await expect(cards(page).nth(2).locator('.question-title')).toBeFocused();

  await handIn(page);
  await expect(resultTitle(page)).toBeFocused();
  const marking = page.getByRole('button', {name: 'Keep my marking'});
  if ((await marking.count()) > 0) {
    await expect(page.getByText(/Waiting for your marking/).first()).toBeVisible();
    for (const criterion of await page.locator('.exam-review input[type="checkbox"]:enabled').all()) {
      await criterion.check();
    }
    await marking.click();
    await expect(page.getByText('Points that you gave to yourself: 2.')).toBeVisible();
  }
  await expect(resultTitle(page)).toHaveText('Your result');
  await expect(page.getByText('Passed: the mark is 70%.')).toBeVisible();
  await expect(page.getByText(/^Passed in the exam: /)).toBeVisible();
  await expect(page.locator('.exam-review .question-feedback').first()).toBeVisible();

  await page.reload();
  await openExam(page);
  await expect(page.getByText('Passed: the mark is 70%.')).toBeVisible();
  await page.getByRole('button', {name: 'Start again'}).click();
  await expect(startButton(page)).toBeVisible();
  await page.getByRole('button', {name: /^Look at it/}).click();
  await expect(page.getByText('Passed: the mark is 70%.')).toBeVisible();
});

test('an exam that is handed in empty is not passed, and explains every question', async ({page}) => {
  await begin(page);
  await handIn(page);
  await expect(page.locator('.result-percent')).toHaveText('0%');
  await expect(page.getByText(/^Not passed: (6\.3|7) points short of 70%\.$/)).toBeVisible();
  await expect(page.locator('.exam-review section.question')).toHaveCount(9);
  await expect(page.getByText('Right answer').first()).toBeVisible();
  await page.getByRole('button', {name: 'Practise what went wrong'}).click();
  await expect(page.getByRole('heading', {name: 'Practise what went wrong'})).toBeFocused();
  await expect(page.locator('section.question form')).toHaveCount(9 + 11);
  await expect(page.getByRole('button', {name: 'Check', exact: true}).first()).toBeEnabled();
  await page.getByRole('button', {name: 'Back to the result'}).first().click();
  await expect(page.locator('.result-percent')).toHaveText('0%');
});

test('a reload changes nothing: questions, answers, flags and choices stay', async ({page}) => {
  test.slow();
  await begin(page);
  await answerRight(page);
  await page.getByRole('button', {name: 'Flag question 1'}).click();
  const shape = () => page.locator('.exam-questions').ariaSnapshot();
  await expect(answerSheet(page)).toContainText(/[78] of 9 answered/);
  const before = await shape();
  await page.reload();
  await openExam(page);
  expect(await shape()).toBe(before);
});

test('two tabs do one exam', async ({page, context}) => {
  test.slow();
  await begin(page);
  const other = await context.newPage();
  await openExam(other);
  await expect(answerSheet(other)).toBeVisible();
  const ids = await Promise.all((await cards(page).all()).map(idOf));
  expect(await Promise.all((await cards(other).all()).map(idOf))).toEqual(ids);
  const index = ids.findIndex((id) => rightAnswers[id] !== undefined);
  await rightAnswers[ids[index] ?? '']?.(cards(page).nth(index));
  await page.getByRole('button', {name: 'Flag question 2'}).click();
  await expect(answerSheet(other)).toContainText('1 of 9 answered');
  await expect(answerSheet(other).getByRole('button', {name: /^Question 2: .*flagged$/})).toBeVisible();
  await handIn(other);
  await expect(resultTitle(page)).toBeVisible();
});

test('the limit can be lengthened or switched off, which the result says', async ({page}) => {
  await openExam(page);
  await page.getByLabel('Time limit').selectOption('40 min');
  await startButton(page).click();
  await expect(page.getByRole('timer')).toContainText(/^Time left (40:00|39:5\d)$/);
  await handIn(page);
  await expect(page.getByText('The limit was lengthened from 20 min to 40 min.')).toBeVisible();
  await page.getByRole('button', {name: 'Start again'}).click();
  await page.getByLabel('Time limit').selectOption('No limit');
  await startButton(page).click();
  await expect(answerSheet(page)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await handIn(page);
  await expect(page.getByText(/Taken without the limit of 20 min/)).toBeVisible();
  await expect(page.getByRole('button', {name: /^Look at it/})).toHaveCount(1);
});

test('it is taken with the keyboard alone', async ({page}) => {
  await openExam(page);
  await startButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz-questions')).toBeFocused();
  await page.getByRole('button', {name: 'Flag question 1'}).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', {name: 'Flag question 1'})).toHaveAttribute('aria-pressed', 'true');
  await answerSheet(page)
    .getByRole('button', {name: /^Question 5/})
    .focus();
  await page.keyboard.press('Enter');
  await expect(cards(page).nth(4).locator('.question-title')).toBeFocused();
  await page.getByRole('button', {name: 'Hand in …'}).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', {name: 'Hand in …'}).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', {name: 'Hand in', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(resultTitle(page)).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing before, in and after an exam, ${theme}`, async ({page}) => {
    test.slow();
    await inTheme(page, theme);
    await openExam(page);
    expect(await axeFindings(page)).toEqual([]);
    await startButton(page).click();
    await page.getByRole('button', {name: 'Flag question 1'}).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', {name: 'Hand in …'}).last().click();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await handIn(page);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('the bank stands folded below, before and in the exam, with nothing that is right', async ({page}) => {
  await openExam(page);
  const bank = page.locator('.quiz-bank');
  await expect(bank).not.toHaveAttribute('open');
  await startButton(page).click();
  await expect(answerSheet(page)).toBeVisible();
  await bank.getByText('All questions, to read or print').click();
  await expect(bank.locator('section.question')).toHaveCount(11);
  await expect(bank.getByText('Right answer')).toHaveCount(0);
  const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({id}) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a review is printed with all that it says, and without the bank', async ({page}) => {
  await begin(page);
  await handIn(page);
  await asPrinted(page);
  await expect(page.locator('.result-percent')).toBeVisible();
  await expect(page.locator('.exam-review .question-feedback').first()).toBeVisible();
  await expect(
    page.locator('.exam-review .choice-marks').or(page.getByText('Right answer')).first(),
  ).toBeVisible();
  await expect(page.locator('.quiz-bank')).toBeHidden();
  await expect(page.getByRole('button', {name: 'Start again'})).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true});

  test('the answer sheet is unfolded, leads to a question, and everything fits', async ({page}) => {
    await begin(page);
    const first = answerSheet(page).getByRole('button', {name: /^Question 4/});
    await expect(first).toBeHidden();
    await tap(page.getByRole('button', {name: 'Answer sheet'}));
    await tap(first);
    await expect(first).toBeHidden();
    await expect(cards(page).nth(3).locator('.question-title')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const heights = await page
      .locator('.exam-run :is(button, select, input[type="text"]):visible')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await handIn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('on a phone the time and the sheet of an exam stay in sight below the contents of the course', async ({
  page,
}) => {
  await page.setViewportSize({width: 360, height: 740});
  await begin(page);
  await cards(page).nth(4).scrollIntoViewIfNeeded();
  const contents = await page.locator('.running-bar').boundingBox();
  const sheet = await answerSheet(page).boundingBox();
  expect(sheet?.y).toBeGreaterThanOrEqual((contents?.y ?? 0) + (contents?.height ?? 0));
  expect(sheet?.y).toBeLessThan(80);
});
