import {axeFindings} from './axe-findings';
import {answerRight, answerWrong, cardOf, drawnQuestions, keyOf, readQuizOfCourse} from './course-exam';
import {answerSheet, handIn, resultTitle, startButton} from './exam-steps';
import {expect, test} from './site-test';

// The exams of the modules, each on its own page, answered from its key.
const exams = [
  {id: 'module-01-quiz', mark: 70, short: 14},
  {id: 'module-004-quiz', mark: 80, short: 16},
];

for (const {id, mark, short} of exams) {
  test(`${id} is drawn by its quotas, answered, kept over a reload, and passed`, async ({page}) => {
    test.slow();
    const quiz = await readQuizOfCourse(id);
    await page.goto(`quizzes/${id}/`);
    await startButton(page).click();
    await expect(answerSheet(page)).toContainText('0 of 20 answered');
    const questions = await drawnQuestions(page, quiz);
    const counts = quiz.sheet.topics.map(({id: topic, questions: bank}) => [
      topic,
      questions.filter((question) => bank.includes(question)).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(quiz.sheet.draw);

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
    await expect(page.getByText(`Passed: the mark is ${mark}%.`)).toBeVisible();
    await expect(page.getByRole('button', {name: 'Practise what went wrong'})).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`${id} is failed, explained, and the next one asks other questions`, async ({page}) => {
    test.slow();
    const quiz = await readQuizOfCourse(id);
    await page.goto(`quizzes/${id}/`);
    await startButton(page).click();
    await expect(answerSheet(page)).toBeVisible();
    const questions = await drawnQuestions(page, quiz);
    for (const question of questions) {
      await answerWrong(cardOf(page, question), question, keyOf(quiz, question));
    }
    await handIn(page);
    await expect(page.locator('.result-percent')).toHaveText('0%');
    await expect(page.getByText(`Not passed: ${short} points short of ${mark}%.`)).toBeVisible();
    await expect(page.locator('.exam-review section.question')).toHaveCount(20);
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', {name: 'Start again'}).click();
    await startButton(page).click();
    await expect(answerSheet(page)).toContainText('0 of 20 answered');
    const next = await drawnQuestions(page, quiz);
    expect(next.filter((question) => questions.includes(question))).toEqual([]);
  });
}
