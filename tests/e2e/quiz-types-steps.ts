import type {Locator, Page} from '@playwright/test';
import type {Point} from './point';
import {expect} from './site-test';

/** The questions of the guide that the types' tests answer. */
export type GuideQuestion =
  | 'export-steps'
  | 'predict-lines'
  | 'servers'
  | 'why-warm-up'
  | 'dropout-off'
  | 'end-training-mode';

export const rightSteps = [
  'Switch to evaluation mode',
  'Capture the graph',
  'Compare the answers',
  'Put it into service',
];

/** Opens the guide and waits until its questions can be answered. */
export async function openGuide(page: Page): Promise<void> {
  await page.goto('instructors/quizzes/');
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await card(page, 'servers').scrollIntoViewIfNeeded();
  await expect(card(page, 'servers').getByRole('button', {name: 'Check', exact: true})).toBeEnabled();
}

export const card = (page: Page, id: GuideQuestion): Locator =>
  page.locator(`section.question[id="example-questions-${id}"]`);

export const check = (of: Locator): Locator => of.getByRole('button', {name: 'Check', exact: true});

/** The words of the items in the order in which they stand. */
export function orderOf(of: Locator): Promise<string[]> {
  return of
    .locator('form .order-item .order-text')
    .evaluateAll((items) => items.map(({textContent}) => textContent?.trim() ?? ''));
}

export const up = (of: Locator, item: string): Locator =>
  of.getByRole('button', {name: `Move up: ${item}`, exact: true});

export const down = (of: Locator, item: string): Locator =>
  of.getByRole('button', {name: `Move down: ${item}`, exact: true});

export const grip = (of: Locator, item: string): Locator =>
  of.locator('li', {hasText: item}).locator('.grip');

/** What the page said last to those who listen to it; each question in a lesson has its own place for that. */
export const said = (page: Page, id: GuideQuestion): Locator =>
  page.locator('.quiz-single', {has: card(page, id)}).locator('> [role="status"][aria-live]');

/** Sorts the items with their buttons, one place at a time. */
export async function sortWithButtons(
  of: Locator,
  right: readonly string[],
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  for (const [place, item] of right.entries()) {
    for (let at = (await orderOf(of)).indexOf(item); at > place; at--) {
      await press(up(of, item));
      await expect.poll(async () => (await orderOf(of)).indexOf(item)).toBe(at - 1);
    }
  }
  expect(await orderOf(of)).toEqual(right);
}

export async function dragWithMouse(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, {steps: 4});
  await page.mouse.move(to.x, to.y, {steps: 4});
  await page.mouse.up();
}
