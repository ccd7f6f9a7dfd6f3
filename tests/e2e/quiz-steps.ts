import type {Locator, Page} from '@playwright/test';
import {type Answer, type Answers, answers, type QuestionId, questionIds} from './quiz-answers';
import {type Hand, hands} from './quiz-hands';
import {expect} from './site-test';

/** Where Lesson 04's quiz can be taken, and what the ids of its questions begin with there. */
export const places = {
  page: {address: 'quizzes/foundations-ml-frameworks/', prefix: ''},
  lesson: {address: 'foundations/ml-frameworks/', prefix: 'foundations-ml-frameworks-'},
} as const;

export type Place = keyof typeof places;

/** For each question in turn how it is answered. */
export type Run = readonly (keyof Answers)[];

/** Opens the quiz and waits until its answers can be checked. */
export async function openQuiz(page: Page, place: Place = 'page', suffix = ''): Promise<void> {
  await page.goto(places[place].address + suffix);
  // In a lesson it is worked by what comes only where a quiz is near.
  await question(page, 'graphs-today', place).scrollIntoViewIfNeeded();
  await expect(checkButton(question(page, 'graphs-today', place)).or(again(page, place))).toBeEnabled();
}

/** One question of the quiz. */
export function question(page: Page, id: QuestionId, place: Place = 'page'): Locator {
  return page.locator(`section.question[id="${places[place].prefix}${id}"]`);
}

export const checkButton = (of: Locator): Locator => of.getByRole('button', {name: 'Check', exact: true});

export const againButton = (of: Locator): Locator => of.getByRole('button', {name: 'Try again', exact: true});

/** The heading of what is said about an answer: `Right 1 of 1 point`. */
export const verdict = (of: Locator, words: string): Locator =>
  of.getByRole('heading', {name: words, exact: true});

export const result = (page: Page): Locator => page.getByRole('region', {name: /^(Your result|So far)$/});

function again(page: Page, place: Place): Locator {
  return againButton(question(page, 'graphs-today', place));
}

/** Picks or writes an answer, and does not check it. */
export async function fill(of: Locator, answer: Answer, hand: Hand = hands.mouse): Promise<void> {
  if (answer.kind === 'pick') {
    for (const words of answer.choices) {
      await hand.pick(of.getByRole('radio', {name: words}).or(of.getByRole('checkbox', {name: words})));
    }
    return;
  }
  for (const [index, text] of answer.texts.entries()) {
    await hand.write(of.getByRole('textbox').nth(index), text);
  }
}

const words = {
  right: 'Right 1 of 1 point',
  half: 'Partly right 0.5 of 1 point',
  wrong: 'Not right 0 of 1 point',
} as const;

/** Answers a question, checks it, and looks at what is said. */
export async function answerQuestion(
  of: Locator,
  id: QuestionId,
  how: keyof Answers,
  hand: Hand = hands.mouse,
): Promise<void> {
  const known: Answers = answers[id];
  const answer = known[how];
  if (answer === undefined) throw new Error(`${id} has no answer that is ${how}.`);
  await fill(of, answer, hand);
  await hand.press(checkButton(of));
  await expect(verdict(of, words[how])).toBeVisible();
  await expect(verdict(of, words[how])).toBeFocused();
}

/** Answers the questions in their order, as far as the run goes. */
export async function take(
  page: Page,
  run: Run,
  place: Place = 'page',
  hand: Hand = hands.mouse,
): Promise<void> {
  for (const [index, how] of run.entries()) {
    const id = questionIds[index];
    if (id === undefined) throw new Error('The run has more answers than the quiz has questions.');
    await answerQuestion(question(page, id, place), id, how, hand);
  }
}
