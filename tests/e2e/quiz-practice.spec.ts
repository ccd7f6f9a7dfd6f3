import {
  againButton,
  answerQuestion,
  checkButton,
  fill,
  openQuiz,
  question,
  result,
  take,
  verdict,
} from './quiz-steps';
import {expect, test} from './site-test';

test('a wrong pick is told why it is wrong, and which is right, with a link to read on', async ({page}) => {
  await openQuiz(page);
  const first = question(page, 'graphs-today');
  await expect(first).not.toContainText('Right answer');
  await answerQuestion(first, 'graphs-today', 'wrong');
  const picked = first.getByRole('listitem').filter({hasText: 'Only a TensorFlow model'});
  await expect(picked).toContainText('Your answer');
  await expect(picked).toContainText('torch.export and ONNX leave it behind');
  await expect(first.getByRole('listitem').filter({hasText: 'Both run line by line'})).toContainText(
    'Right answer',
  );
  await first.getByRole('link', {name: 'Who builds the graph, and when'}).click();
  await expect(page).toHaveURL(/\/foundations\/ml-frameworks\/#graphs$/);
});

test('a foreseen mistake in words or numbers is answered by itself', async ({page}) => {
  await openQuiz(page);
  const text = question(page, 'wavering-scores');
  await answerQuestion(text, 'wavering-scores', 'wrong');
  await expect(text).toContainText('it only stops the recording for gradients');
  const number = question(page, 'batch-throughput');
  await answerQuestion(number, 'batch-throughput', 'wrong');
  await expect(number).toContainText('It would be 16 if the batch took no longer');
});

test('blanks say one by one what is right', async ({page}) => {
  await openQuiz(page);
  const blanks = question(page, 'two-ways-to-save');
  await answerQuestion(blanks, 'two-ways-to-save', 'half');
  await expect(blanks.locator('ol').getByRole('listitem')).toHaveText([
    /code\s+Right$/,
    /path\s+Right$/,
    /program\s+Not right\s+Right answer\s+data$/,
    /data\s+Not right\s+Right answer\s+program$/,
  ]);
});

test('hints open one at a time', async ({page}) => {
  await openQuiz(page);
  const card = question(page, 'wavering-scores');
  const [first, second] = [
    card.getByText('Hint', {exact: true}),
    card.getByText('Another hint', {exact: true}),
  ];
  await expect(first).toBeVisible();
  await expect(second).toBeHidden();
  await first.click();
  await expect(card.getByText('A new model starts in the mode')).toBeVisible();
  await expect(card.getByText('the third of the three steps')).toBeHidden();
  await second.click();
  await expect(card.getByText('the third of the three steps')).toBeVisible();
  await page.reload();
  await expect(card.getByText('A new model starts in the mode')).toBeVisible();
});

test('an empty answer, a comma and another unit are asked about and never scored', async ({page}) => {
  await openQuiz(page);
  const number = question(page, 'training-memory');
  await checkButton(number).click();
  await expect(number).toContainText('Answer the question first');
  for (const [text, words] of [
    ['4,8', 'A comma can mean two things'],
    ['48 MB', 'The answer is asked for in GB'],
    ['many', 'This cannot be read as a number'],
  ] as const) {
    await number.getByRole('textbox').fill(text);
    await checkButton(number).click();
    await expect(number).toContainText(words);
    await expect(number.getByRole('textbox')).toHaveValue(text);
  }
  await expect(result(page)).toHaveCount(0);
  await number.getByRole('textbox').fill('48');
  await checkButton(number).click();
  await expect(verdict(number, 'Right 1 of 1 point')).toBeVisible();
});

test('a second try is told and does not change the score', async ({page}) => {
  await openQuiz(page);
  const card = question(page, 'graphs-today');
  await answerQuestion(card, 'graphs-today', 'wrong');
  await expect(result(page)).toContainText('0% 0 of 8 points');
  await againButton(card).click();
  await expect(card).not.toContainText('Right answer');
  await answerQuestion(card, 'graphs-today', 'right');
  await expect(card).toContainText('Try 2. The first try counts: not right, 0 of 1 point.');
  await expect(result(page)).toContainText('0% 0 of 8 points');
  await page.reload();
  await card.scrollIntoViewIfNeeded();
  await expect(verdict(card, 'Right 1 of 1 point')).toBeVisible();
  await expect(result(page)).toContainText('0% 0 of 8 points');
});

test('only what was wrong is asked again, and the attempt before is kept', async ({page}) => {
  test.slow();
  await openQuiz(page);
  await take(page, ['right', 'wrong', 'half', 'right', 'right', 'right', 'right', 'right']);
  // 1 + 0 + 1/2 + 5 = 6.5 of 8, 81.25 %
  await expect(result(page)).toContainText('81% 6.5 of 8 points');
  await result(page).getByRole('button', {name: 'Only what I got wrong'}).click();
  await expect(page.locator('section.question')).toHaveCount(2);
  await expect(question(page, 'wavering-scores')).toBeVisible();
  await expect(question(page, 'two-ways-to-save')).toBeVisible();
  await result(page).getByRole('button', {name: 'Show all questions'}).click();
  await expect(page.locator('section.question')).toHaveCount(8);

  await result(page).getByRole('button', {name: 'Start again'}).click();
  await expect(page.locator('.question-feedback')).toHaveCount(0);
  await take(page, ['right']);
  await expect(result(page)).toContainText('12% 1 of 8 points');
  const attempts = result(page).locator('ol').getByRole('listitem');
  await expect(attempts).toHaveText([/Best.*81% · 6\.5 of 8 points/s, /Not finished.*12% · 1 of 8 points/s]);
});

test('the result names what to look at again and the objectives', async ({page}) => {
  test.slow();
  await openQuiz(page);
  await take(page, ['right', 'wrong', 'right', 'right', 'half', 'wrong', 'right', 'right']);
  // m01.o4: graphs 1, TorchScript 1, ONNX 1/2, batch 1; m01.o6: saving 1, memory 1; m01.o9: scores 0, shapes 0
  await expect(result(page)).toContainText('3.5 of 4 points');
  await expect(result(page)).toContainText('2 of 2 points');
  await expect(result(page)).toContainText('0 of 2 points');
  await expect(result(page)).toContainText(
    'Compare PyTorch, TensorFlow and ONNX as the person who has to run them',
  );
  await result(page).getByRole('link', {name: 'The same payment scores'}).click();
  await expect(page).toHaveURL(/#wavering-scores$/);
  await expect(question(page, 'wavering-scores')).toBeInViewport();
});

test('the rule stands on the page before the first answer', async ({page}) => {
  await openQuiz(page);
  await expect(page.getByText('70% of the points')).toBeVisible();
  await expect(question(page, 'onnx-gains')).toContainText(
    'Several answers may be right. Each wrong pick takes away',
  );
  await expect(question(page, 'batch-throughput')).toContainText('It may be off by up to 1%.');
  await expect(question(page, 'wavering-scores')).toContainText('Upper and lower case do not matter.');
});

test('a report of a mistake carries the question and its revision', async ({page}) => {
  await openQuiz(page);
  const link = question(page, 'graphs-today').getByRole('link', {name: /^Report a mistake/});
  const href = decodeURIComponent((await link.getAttribute('href')) ?? '').replaceAll('+', ' ');
  expect(href).toMatch(/foundations-ml-frameworks#graphs-today \(revision [\w-]+\)/);
});

test('one question in a lesson counts in no attempt', async ({page}) => {
  await page.goto('instructors/quizzes/');
  const card = page.locator('section.question').filter({hasText: 'How large are 25 million parameters'});
  await card.scrollIntoViewIfNeeded();
  await expect(checkButton(card)).toBeEnabled();
  await fill(card, {kind: 'write', texts: ['100']});
  await checkButton(card).click();
  await expect(verdict(card, 'Right 1 of 1 point')).toBeVisible();
  await expect(result(page)).toHaveCount(0);
  await page.reload();
  await expect(verdict(card, 'Right 1 of 1 point')).toBeVisible();
});

test('every type can be answered in the guide', async ({page}) => {
  await page.goto('instructors/quizzes/');
  const card = (words: string) => page.locator('section.question').filter({hasText: words});
  const tries = [
    {
      words: 'Which file holds numbers',
      answer: {kind: 'pick', choices: ['A safetensors file']},
      said: 'Right 1 of 1 point',
    },
    // Two right and one wrong of three right ones: (2 - 1) / 3
    {
      words: 'Which of these does a server do',
      answer: {kind: 'pick', choices: ['Load the weights', 'Warm the model up', 'Train one epoch']},
      said: 'Partly right 1/3 of 1 point',
    },
    {
      words: 'Which method of a PyTorch module',
      answer: {kind: 'write', texts: ['no_grad']},
      said: 'Not right 0 of 1 point',
    },
    {
      words: 'How large are 25 million',
      answer: {kind: 'write', texts: ['98 MB']},
      said: 'Right 1 of 1 point',
    },
    // One of three blanks: case counts in the code
    {
      words: 'Complete the sentence',
      answer: {kind: 'write', texts: ['TRAIN', 'EVAL', 'x']},
      said: 'Partly right 1/3 of 1 point',
    },
  ] as const;
  for (const {words, answer, said} of tries) {
    await card(words).scrollIntoViewIfNeeded();
    await expect(checkButton(card(words))).toBeEnabled();
    await fill(card(words), answer);
    await checkButton(card(words)).click();
    await expect(verdict(card(words), said)).toBeVisible();
  }
});
