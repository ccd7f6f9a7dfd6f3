import {answerRight, answerWrong, cardOf, drawnQuestions, keyOf, readQuizOfCourse} from './course-exam';
import {answerSheet, axeFindings, handIn, resultTitle, startButton} from './exam-steps';
import {expect, test} from './site-test';

// The exam of the first module, on its own page, answered from its key.
const id = 'module-01-quiz';
const address = `quizzes/${id}/`;

test('the exam of a module is drawn by its quotas, answered, kept over a reload, and passed', async ({
  page,
}) => {
  test.slow();
  const quiz = await readQuizOfCourse(id);
  await page.goto(address);
  await startButton(page).click();
  await expect(answerSheet(page)).toContainText('0 of 20 answered');
  const questions = await drawnQuestions(page, quiz);
  for (const {questions: bank} of quiz.sheet.topics) {
    expect(questions.filter((question) => bank.includes(question))).toHaveLength(5);
  }

  for (const [index, question] of questions.entries()) {
    await answerRight(cardOf(page, question), keyOf(quiz, question));
    if (index !== 9) continue;
    await expect(answerSheet(page)).toContainText('10 of 20 answered');
    await page.reload();
    await expect(answerSheet(page)).toContainText('10 of 20 answered');
    expect(await drawnQuestions(page, quiz)).toEqual(questions);
  }
  // An order that stood right from the start is taken as it stands.
  for (const button of await page.getByRole('button', {name: 'This order is my answer'}).all()) {
    await button.click();
  }
  await expect(answerSheet(page)).toContainText('20 of 20 answered');
  await handIn(page);

  const open = questions.filter(({type}) => type === 'open');
  for (const _ of open) {
    const marking = page.locator('form.open-marking').first();
    for (const criterion of await marking.getByRole('checkbox').all()) await criterion.check();
    await marking.getByRole('button', {name: 'Keep my marking'}).click();
  }
  await expect(page.locator('form.open-marking')).toHaveCount(0);
  await expect(resultTitle(page)).toHaveText('Your result');
  await expect(page.locator('.result-percent')).toHaveText('100%');
  await expect(page.getByText('Passed: the mark is 70%.')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Practise what went wrong'})).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('the exam of a module is failed, explained, and the next one asks other questions', async ({page}) => {
  test.slow();
  const quiz = await readQuizOfCourse(id);
  await page.goto(address);
  await startButton(page).click();
  await expect(answerSheet(page)).toBeVisible();
  const questions = await drawnQuestions(page, quiz);
  for (const question of questions) {
    await answerWrong(cardOf(page, question), question, keyOf(quiz, question));
  }
  await handIn(page);
  await expect(page.locator('.result-percent')).toHaveText('0%');
  await expect(page.getByText('Not passed: 14 points short of 70%.')).toBeVisible();
  await expect(page.locator('.exam-review section.question')).toHaveCount(20);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', {name: 'Start again'}).click();
  await startButton(page).click();
  await expect(answerSheet(page)).toContainText('0 of 20 answered');
  const next = await drawnQuestions(page, quiz);
  expect(next.filter((question) => questions.includes(question))).toEqual([]);
});
