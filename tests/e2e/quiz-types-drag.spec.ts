import type {Page} from '@playwright/test';
import {middle} from './point';
import {verdict} from './quiz-steps';
import {card, check, dragWithMouse, grip, openGuide, orderOf, rightSteps, said} from './quiz-types-steps';
import {expect, test} from './site-test';
import {dragWithFinger} from './touch';

const drags = {mouse: dragWithMouse, touch: dragWithFinger} as const;

for (const name of ['mouse', 'touch'] as const) {
  test.describe(`dragging by ${name}`, () => {
    test.use(name === 'touch' ? {hasTouch: true, viewport: {width: 360, height: 740}} : {});

    test('puts steps in order, without scrolling the page', async ({page}) => {
      await openGuide(page);
      const of = card(page, 'export-steps');
      await toMiddle(page, of);
      const before = await page.evaluate(() => window.scrollY);
      for (const [place, item] of rightSteps.entries()) {
        const to = await middle(of.locator('.order-item').nth(place));
        const from = await middle(grip(of, item));
        // Above the middle of the item whose place it takes.
        if ((await orderOf(of))[place] !== item) await drags[name](page, from, {x: from.x, y: to.y - 8});
      }
      expect(await orderOf(of)).toEqual(rightSteps);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      await expect(said(page, 'export-steps')).toContainText('moved to place');
      await expect(of.locator('[data-dragged], [data-dragging]')).toHaveCount(0);
      await check(of).click();
      await expect(verdict(of, 'Right 1 of 1 point')).toBeVisible();
    });

    test('puts an option into the menu of a row', async ({page}) => {
      await openGuide(page);
      const of = card(page, 'servers');
      await toMiddle(page, of);
      const option = of.locator('.match-option', {hasText: 'ONNX Runtime'}).locator('.grip');
      const row = of.locator('.match-row').nth(1);
      await drags[name](page, await middle(option), await middle(row));
      await expect(of.getByRole('combobox', {name: 'ONNX', exact: true})).toHaveValue(/./);
      await expect(said(page, 'servers')).toHaveText('ONNX: C · ONNX Runtime.');
      // Beside the rows nothing is dropped.
      await drags[name](page, await middle(option), await middle(of.locator('.question-title')));
      await expect(of.getByRole('combobox', {name: 'SavedModel'})).toHaveValue('');
      await page.reload();
      await expect(of.getByRole('combobox', {name: 'ONNX', exact: true})).toHaveValue(/./);
    });
  });
}

test('Escape calls dragging off', async ({page}) => {
  await openGuide(page);
  const of = card(page, 'export-steps');
  await toMiddle(page, of);
  const before = await orderOf(of);
  const from = await middle(grip(of, before[0] ?? ''));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 120, {steps: 6});
  await expect(of.locator('[data-dragged]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(of.locator('[data-dragged]')).toHaveCount(0);
  await page.mouse.up();
  expect(await orderOf(of)).toEqual(before);
});

test('near the edge of the window the page scrolls along', async ({page}) => {
  await openGuide(page);
  const of = card(page, 'predict-lines');
  const first = (await orderOf(of))[0] ?? '';
  await grip(of, first).evaluate((element) => element.scrollIntoView({block: 'center'}));
  await page.setViewportSize({width: 1280, height: 300});
  await grip(of, first).evaluate((element) => element.scrollIntoView({block: 'center'}));
  const from = await middle(grip(of, first));
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, 290, {steps: 6});
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 150);
  await page.mouse.up();
  expect((await orderOf(of)).at(-1)).toBe(first);
});

test('a finger beside the grip scrolls the page as ever', async ({page}) => {
  await openGuide(page);
  const of = card(page, 'export-steps');
  await expect(of.locator('.grip').first()).toHaveCSS('touch-action', 'none');
  await expect(of.locator('.order-item').first()).toHaveCSS('touch-action', 'auto');
});

async function toMiddle(page: Page, of: ReturnType<typeof card>): Promise<void> {
  await of.locator('form').evaluate((form) => form.scrollIntoView({block: 'center', behavior: 'instant'}));
  await page.waitForTimeout(100);
}
