import {answerQuestion, openQuiz, question, result, take, verdict} from './quiz-steps';
import {answerCard, asked, begin, card, dueLine, gradeButton, onDay, openReview} from './review-steps';
import {savedFile} from './saved-file';
import {expect, test} from './site-test';

test('what was answered in a quiz is asked again when it is due, and the quiz keeps its score', async ({
  page,
}) => {
  test.slow();
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right', 'wrong', 'half']);
  const score = await result(page).locator('.result-score').innerText();
  await openReview(page);
  await expect(dueLine(page)).toHaveText(/^Nothing is due\. The next card comes on/);
  await expect(page.getByText('Cards: 3.')).toBeVisible();

  // What was wrong comes on the day after; what was right later.
  await onDay(page, 1);
  await openReview(page);
  await expect(dueLine(page)).toHaveText('Cards due: 2. Time for all of them: about 1 min.');
  await onDay(page, 2);
  await openReview(page);
  await expect(dueLine(page)).toHaveText(/^Cards due: 3\./);
  await begin(page);
  expect(await asked(page)).toBe('wavering-scores');
  await expect(card(page).getByRole('heading', {level: 2})).toBeFocused();
  await answerCard(page, 'wrong');
  await expect(verdict(card(page), 'Not right 0 of 1 point')).toBeVisible();
  await expect(gradeButton(page, 'Again')).toHaveClass('action');
  await expect(page.locator('.review-grades')).toContainText('in 10 minutes');
  await gradeButton(page, 'Again').click();
  for (const _ of ['the second', 'the third', 'the first once more']) {
    await answerCard(page, 'right');
    await expect(gradeButton(page, 'Good')).toHaveClass('action');
    await gradeButton(page, 'Good').click();
  }
  await expect(page.getByText('All that was due is done. Cards: 4')).toBeVisible();
  await expect(page.locator('.review-state')).toBeFocused();
  await page.reload();
  await expect(dueLine(page)).toHaveText(/^Nothing is due/);
  await expect(page.getByText(/you knew 67%: 2 of 3/)).toBeVisible();

  await openQuiz(page);
  await expect.poll(() => result(page).locator('.result-score').innerText()).toBe(score);
  await expect(verdict(question(page, 'wavering-scores'), 'Not right 0 of 1 point')).toBeVisible();
});

test('a grade is taken back, a card left out and taken in again', async ({page}) => {
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right']);
  await onDay(page, 3);
  await openReview(page);
  await begin(page);
  await answerCard(page, 'right');
  await gradeButton(page, 'Easy').click();
  await page.getByRole('button', {name: 'Take the last grade back'}).click();
  await expect(card(page).getByRole('button', {name: 'Check'})).toBeEnabled();
  await page.getByRole('button', {name: 'Do not ask this any more'}).click();
  await expect(dueLine(page)).toHaveText(/^There are no cards yet/);
  await page.getByText('Not asked any more: 1').click();
  await page
    .getByRole('button', {name: /^Ask it again: Which difference/})
    .or(page.getByRole('button', {name: /^Ask it again/}))
    .click();
  await expect(dueLine(page)).toHaveText(/^Cards due: 1\./);
});

test('who does not know sees what is right, and says so', async ({page}) => {
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right']);
  await onDay(page, 3);
  await openReview(page);
  await begin(page);
  await page.getByRole('button', {name: 'I do not know'}).click();
  await expect(card(page).locator('.feedback-title')).toBeFocused();
  await expect(card(page).getByText('Right answer')).toBeVisible();
  await expect(gradeButton(page, 'Again')).toHaveClass('action');
});

test('a term is a card from the moment it is ticked, in the glossary or beside its definition', async ({
  page,
}) => {
  await page.goto('glossary/');
  await page.getByRole('checkbox', {name: 'Review this term (Accelerator)'}).check();
  await page.goto('foundations/ml-frameworks/');
  const term = page.locator('button.term').first();
  const id = await term.getAttribute('data-term');
  await term.click();
  const box = page.locator(`#term-${id}`).getByRole('checkbox');
  await box.check();
  await page.reload();
  await term.click();
  await expect(box).toBeChecked();
  await openReview(page);
  await expect(dueLine(page)).toHaveText(/^Cards due: 2\./);
  await begin(page);
  await page.getByRole('button', {name: 'Show the meaning'}).click();
  await gradeButton(page, 'Good').click();
  await page.getByRole('button', {name: 'Show the meaning'}).click();
  await gradeButton(page, 'Easy').click();
  await expect(page.getByText('All that was due is done. Cards: 2')).toBeVisible();
  await page.goto('glossary/');
  const first = page.getByRole('checkbox', {name: 'Review this term (Accelerator)'});
  await expect(first).toBeChecked();
  await first.uncheck();
  await openReview(page);
  await expect(page.getByText('Cards: 1.')).toBeVisible();
});

test('a month with ten minutes a day', async ({page}) => {
  test.slow();
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right', 'right', 'right', 'right', 'right', 'right', 'right', 'wrong']);
  let reviewed = 0;
  for (let day = 1; day <= 30; day += 1) {
    await onDay(page, day);
    await openReview(page);
    if (!(await dueLine(page).innerText()).startsWith('Cards due')) continue;
    await begin(page);
    const end = page.getByText('All that was due is done.');
    const cardOrEnd = card(page).or(end);
    for (await cardOrEnd.waitFor(); await card(page).isVisible(); await cardOrEnd.waitFor()) {
      await answerCard(page, 'right');
      await gradeButton(page, 'Good').click();
      await expect(page.locator('.review-grades')).toBeHidden();
      reviewed += 1;
    }
  }
  // Each of the eight comes back two or three times, further apart each time.
  expect(reviewed).toBeGreaterThan(15);
  expect(reviewed).toBeLessThan(30);
  await expect(page.getByText(`you knew 100%: ${reviewed} of ${reviewed}`)).toBeVisible();
  await expect(page.getByRole('img', {name: /^Bars: the share known/})).toBeVisible();
});

test('two tabs know what the other has done', async ({page, context}) => {
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right']);
  const other = await context.newPage();
  await onDay(page, 3);
  await onDay(other, 3);
  await openReview(page);
  await openReview(other);
  await page.bringToFront();
  await begin(page);
  await answerCard(page, 'right');
  await gradeButton(page, 'Good').click();
  await expect(dueLine(other)).toHaveText(/^Nothing is due/);
});

test('the cards are saved for Anki', async ({page}) => {
  await openQuiz(page);
  await answerQuestion(question(page, 'graphs-today'), 'graphs-today', 'right');
  await page.goto('glossary/');
  await page.getByRole('checkbox', {name: 'Review this term (Tensor)'}).check();
  await openReview(page);
  const press = () => page.getByRole('button', {name: 'Save the cards for Anki'}).click();
  const {name, text} = await savedFile(page, press);
  expect(name).toMatch(/^[a-z-]+-anki\.txt$/);
  expect(text).toMatch(
    /^#separator:tab\n#html:true\n#notetype:Basic\n#deck:.+\n#guid column:1\n#tags column:4\n/,
  );
  expect(text.split('\n')).toHaveLength(6 + 2 + 1);
  expect(text).toMatch(/^"[a-z-]+:foundations-ml-frameworks#graphs-today"\t/m);
  await expect(page.getByText('Notes in the file: 2.')).toBeVisible();
});
