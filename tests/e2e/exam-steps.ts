import type {Locator, Page} from '@playwright/test';
import {expect} from './site-test';

/** The exam of the guide, which is taken in place. */
export const examPage = 'instructors/exams/';

type Fill = (card: Locator) => Promise<void>;

const pick =
  (...names: readonly string[]): Fill =>
  async (card) => {
    for (const name of names) await card.getByLabel(name, {exact: true}).check();
  };

const write =
  (...texts: readonly string[]): Fill =>
  async (card) => {
    for (const [index, text] of texts.entries()) await card.getByRole('textbox').nth(index).fill(text);
  };

const choose =
  (...labels: readonly string[]): Fill =>
  async (card) => {
    for (const [index, label] of labels.entries()) {
      // Before the words stands the option's letter.
      const menu = card.getByRole('combobox').nth(index);
      await menu.selectOption(await menu.getByRole('option', {name: label}).getAttribute('value'));
    }
  };

/** Right answers by the questions' ids; the two that are put in order are left open. */
export const rightAnswers: Readonly<Record<string, Fill>> = {
  'runs-code': pick('A pickle'),
  'state-dict-needs': pick("The code of the model's class", 'The same names of layers'),
  'fp16-size': write('100 MB'),
  'common-graph': write('onnx'),
  'batch-gain': pick('More requests are answered in a second'),
  'ready-handler': write('ready', 'loaded', 'None', '503'),
  'log-line': pick('How long it took', 'The version of the model'),
  'first-request': write('Libraries and kernels are loaded then; the server warms the model up itself.'),
  tools: choose('Keeping numbers over time', 'Drawing them'),
};

export const startButton = (page: Page): Locator => page.getByRole('button', {name: 'Start the exam'});

export const answerSheet = (page: Page): Locator => page.getByRole('navigation', {name: 'Answer sheet'});

/** The questions of the attempt, in their order. */
export const cards = (page: Page): Locator => page.locator('.exam-questions section.question');

export const resultTitle = (page: Page): Locator =>
  page.getByRole('heading', {name: /^Your result( so far)?$/});

/** Opens the page and waits until an exam can be begun, goes on, or is looked at. */
export async function openExam(page: Page): Promise<void> {
  await page.goto(examPage);
  // The page's program comes when something of it comes near.
  await page.locator('.quiz').scrollIntoViewIfNeeded();
  const ready = page.locator('.exam-start button:enabled').or(answerSheet(page)).or(resultTitle(page));
  await expect(ready.first()).toBeVisible();
}

export async function begin(page: Page): Promise<void> {
  await openExam(page);
  await startButton(page).click();
  await expect(answerSheet(page)).toBeVisible();
}

export async function idOf(card: Locator): Promise<string> {
  return (await card.getAttribute('id'))?.replace('exam-exam-', '') ?? '';
}

/** Answers all that have an answer above; gives how many were left open. */
export async function answerRight(page: Page): Promise<number> {
  let open = 0;
  for (const card of await cards(page).all()) {
    const fill = rightAnswers[await idOf(card)];
    if (fill === undefined) open += 1;
    else await fill(card);
  }
  return open;
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Hand in …'}).last().click();
  await page.getByRole('dialog').getByRole('button', {name: 'Hand in', exact: true}).click();
  await expect(resultTitle(page)).toBeVisible();
}
