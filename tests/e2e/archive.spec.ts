import type {Page} from '@playwright/test';
import {answerRight, answerSheet, cards, handIn, resultTitle} from './exam-steps';
import {openPage, test} from './open-archive';
import {checkButton, question, result, take, verdict} from './quiz-steps';
import {eventsOf, exportRecord, part} from './record-steps';
import {answerCard, begin, dueLine, gradeButton, onDay} from './review-steps';
import {expect} from './site-test';

const lesson = 'foundations/ml-frameworks/';
const quiz = 'quizzes/foundations-ml-frameworks/';
const title = (page: Page) => page.getByRole('heading', {level: 1});

test('opens from disk, and its links lead through the course', async ({page, archive}) => {
  await page.goto(archive);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page
    .getByRole('link', {name: 'Begin the course'})
    .or(page.locator('a[data-continue]'))
    .first()
    .click();
  await expect(title(page)).toBeVisible();
  await openPage(page, archive, 'foundations/');
  await page.locator('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first().click();
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  await expect(page).toHaveTitle(/^ML Frameworks Fundamentals/);
  await page.goBack();
  await expect(page.locator('[data-search-kind="module"]')).toBeVisible();
  await page.getByRole('link', {name: 'Glossary', exact: true}).first().click();
  await expect(title(page)).toHaveText('Glossary');
});

test('a place in a page is reached by an address, by a link, and by the same link again', async ({
  page,
  archive,
}) => {
  await openPage(page, archive, `${lesson}#formats`);
  await page.reload();
  const link = page.locator('[data-contents] a:visible').last();
  const [, id = ''] = (await link.getAttribute('href'))?.split('#') ?? [];
  const heading = page.locator(`[id="${id}"]`);
  await link.click();
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#/${lesson}#${id}$`));
  await page.evaluate(() => scrollTo(0, 0));
  await expect(heading).not.toBeInViewport();
  await link.click();
  await expect(heading).toBeInViewport();
  await page.reload();
  await expect(heading).toBeInViewport();
});

test('a term leads to the glossary, and a download to its file', async ({page, archive}) => {
  await openPage(page, archive, lesson);
  await page.locator('button.term').first().click();
  await page.locator('.term-card a:visible').click();
  await expect(title(page)).toHaveText('Glossary');
  await openPage(page, archive, 'exercises/exercise-04-cloud/');
  const link = page.getByRole('link', {name: 'exercise-04-cloud.zip', exact: true});
  await link.hover();
  await expect(link).toHaveAttribute('href', './downloads/exercise-04-cloud/exercise-04-cloud.zip');
});

test('the solution of an exercise opens', async ({page, archive}) => {
  await openPage(page, archive, 'exercises/exercise-04-cloud/');
  await page.locator('[data-solution] > button').click();
  await expect(page.locator('.solution-files')).toBeFocused();
  await expect(page.locator('.solution-files figure.code').first()).toBeAttached();
});

test('what was done is there after a reload', async ({page, archive}) => {
  await openPage(page, archive, lesson);
  await page.getByRole('tab', {name: 'TensorFlow', exact: true}).first().click();
  const item = page.locator('.checklist').getByRole('checkbox').first();
  await item.check();
  await page.locator('button[data-theme-toggle]').click();
  const theme = await page.locator('html').getAttribute('data-theme');
  await page.reload();
  await expect(item).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
  await expect(page.getByRole('tab', {name: 'TensorFlow', exact: true}).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.goto(archive);
  await page.reload();
  await expect(page.locator('a[data-continue]').first()).toContainText('ML Frameworks Fundamentals');
});

test('a quiz is answered, marked, and remembered', async ({page, archive}) => {
  await openPage(page, archive, quiz);
  await expect(checkButton(question(page, 'graphs-today'))).toBeEnabled();
  await take(page, ['right', 'wrong']);
  await page.reload();
  await expect(verdict(question(page, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
  await expect(verdict(question(page, 'wavering-scores'), 'Not right 0 of 1 point')).toBeVisible();
  await expect(result(page)).toContainText('1 of 8 points');
});

test('what was answered is in the progress, in the review of a later day, and in the export', async ({
  page,
  archive,
}) => {
  await onDay(page, 0);
  await openPage(page, archive, quiz);
  await take(page, ['right', 'wrong']);
  await openPage(page, archive, 'progress/');
  await expect(part(page, 'Quizzes')).toContainText('ML frameworks, checked');
  await onDay(page, 2);
  await openPage(page, archive, 'review/');
  await expect(dueLine(page)).toHaveText(/^Cards due: 2\./);
  await begin(page);
  await answerCard(page, 'right');
  await gradeButton(page, 'Good').click();
  await page.reload();
  await expect(dueLine(page)).toHaveText(/^Cards? due: 1\./);
  await openPage(page, archive, 'record/');
  await expect(part(page, 'What is here').getByText('Profile', {exact: true})).toBeVisible();
  const types = new Set(eventsOf(await exportRecord(page)).map(({type}) => type));
  expect([...types]).toEqual(expect.arrayContaining(['question-answered', 'review-graded']));
});

test('an exam is taken and marked', async ({page, archive}) => {
  await openPage(page, archive, 'instructors/exams/');
  await page.locator('.quiz').scrollIntoViewIfNeeded();
  await page.getByRole('button', {name: 'Start the exam'}).click();
  await expect(answerSheet(page)).toBeVisible();
  await answerRight(page);
  await page.reload();
  await expect(answerSheet(page)).toBeVisible();
  await expect(cards(page)).toHaveCount(9);
  await handIn(page);
  await expect(resultTitle(page)).toBeVisible();
});

test('the search finds, filters, and leads to the place', async ({page, archive}) => {
  await openPage(page, archive, lesson);
  await page.keyboard.press('/');
  await page.keyboard.type('quantization');
  const box = page.getByRole('dialog', {name: 'Search the course'});
  await expect(box.locator('.search-title a').first()).toBeVisible();
  await expect(box.locator('mark').first()).toHaveText(/quanti/i);
  await box.getByRole('link', {name: 'All results'}).click();
  await expect(title(page)).toHaveText('Search');
  const status = page.locator('[data-search-status]');
  await expect(status).toHaveText(/^\d+ pages? for “quantization”$/);
  const all = await status.textContent();
  await page.getByRole('radio', {name: 'Glossary'}).check();
  await expect(status).not.toHaveText(all ?? '');
  await page.goBack();
  await expect(status).toHaveText(all ?? '');
  await page.reload();
  await expect(status).toHaveText(all ?? '');
  await page.locator('.search-title a').first().click();
  await expect(title(page)).not.toHaveText('Search');
});

test('an address without a page says so', async ({page, archive}) => {
  await openPage(page, archive, 'foundations/ml-framework/');
  await expect(title(page)).toHaveText('There is no page here');
  await page.locator('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).click();
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
});
