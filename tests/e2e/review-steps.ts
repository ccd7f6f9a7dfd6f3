import type {Locator, Page} from '@playwright/test';
import {type Answer, type Answers, answers, type QuestionId, questionIds} from './quiz-answers';
import {fill} from './quiz-steps';
import {expect} from './site-test';

/** The first day of the tests: a Monday morning. */
export const firstDay = new Date('2026-11-23T09:00:00Z');

/** Sets the page's clock to a day after the first; it stands still there. Timers go on. */
export async function onDay(page: Page, day: number): Promise<void> {
  await page.clock.setFixedTime(new Date(firstDay.getTime() + day * 86_400_000));
}

/** Opens the page of reviews and waits until the record was read. */
export async function openReview(page: Page): Promise<void> {
  await page.goto('review/');
  await expect(page.locator('.review-due')).toBeVisible();
}

export const dueLine = (page: Page): Locator => page.locator('.review-due');

export const card = (page: Page): Locator => page.locator('.review-card section.question');

export const gradeButton = (page: Page, name: 'Again' | 'Hard' | 'Good' | 'Easy'): Locator =>
  page.locator('.review-grades').getByRole('button', {name, exact: true});

export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Review for ten minutes'}).click();
}

/** The id of the question that is asked. */
export async function asked(page: Page): Promise<QuestionId> {
  const id = (await card(page).getAttribute('id')) ?? '';
  const found = questionIds.find((known) => `review-${known}` === id);
  if (found === undefined) throw new Error(`${id} is asked, which has no answer here.`);
  return found;
}

/** Answers the question in front, rightly or wrongly, and checks it. */
export async function answerCard(page: Page, how: 'right' | 'wrong'): Promise<QuestionId> {
  const id = await asked(page);
  const known: Answers = answers[id];
  const answer: Answer = known[how];
  await fill(card(page), answer);
  await card(page).getByRole('button', {name: 'Check', exact: true}).click();
  await expect(card(page).locator('.feedback-title')).toBeFocused();
  return id;
}
