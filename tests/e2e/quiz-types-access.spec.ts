import type {Page} from '@playwright/test';
import {axeFindings} from './axe-findings';
import {asPrinted, inTheme} from './emulate';
import {verdict} from './quiz-steps';
import {card, check, down, grip, openGuide, orderOf, said, up} from './quiz-types-steps';
import {expect, test} from './site-test';

test('an order is a list with two named buttons an item; checked, each says where it stands', async ({
  page,
}) => {
  await openGuide(page);
  const of = card(page, 'export-steps');
  await expect(of).toMatchAriaSnapshot(`
    - region "Put the steps of an export in order.":
      - heading "Put the steps of an export in order." [level=3]
      - group "Put the steps of an export in order.":
        - paragraph: /Use the arrow buttons, Alt with the arrow keys on one of them, or drag by the dots/
        - list:
          - listitem:
            - text: Capture the graph
            - 'button "Move up: Capture the graph" [disabled]'
            - 'button "Move down: Capture the graph"'
          - listitem:
            - text: Put it into service
            - 'button "Move up: Put it into service"'
            - 'button "Move down: Put it into service"'
          - listitem: Switch to evaluation mode
          - listitem:
            - text: Compare the answers
            - 'button "Move up: Compare the answers"'
            - 'button "Move down: Compare the answers" [disabled]'
      - paragraph:
        - button "Check"
  `);
  await up(of, 'Compare the answers').click();
  await down(of, 'Compare the answers').click();
  await down(of, 'Capture the graph').click();
  await down(of, 'Capture the graph').click();
  // Service, evaluation, capture, compare: two pairs follow each other rightly.
  await check(of).click();
  await expect(of).toMatchAriaSnapshot(`
    - paragraph: Your order
    - list:
      - listitem: Put it into service
      - listitem: Switch to evaluation mode Not after the one above
      - listitem: Capture the graph Rightly after the one above
      - listitem: Compare the answers Rightly after the one above
    - paragraph: Right order
    - list:
      - listitem: Switch to evaluation mode
      - listitem: Capture the graph
      - listitem: Compare the answers
      - listitem: Put it into service
  `);
  await expect(verdict(of, 'Partly right 2/3 of 1 point')).toBeVisible();
});

test('matching is a list of rows with a named menu each, after the options', async ({page}) => {
  await openGuide(page);
  await expect(card(page, 'servers')).toMatchAriaSnapshot(`
    - group "Which server is at home with which file?":
      - paragraph: /Choose a partner for each row/
      - paragraph: Server
      - list:
        - listitem: A TensorFlow Serving
        - listitem: B vLLM
        - listitem: C ONNX Runtime
      - paragraph: File
      - list:
        - listitem:
          - text: SavedModel
          - combobox "SavedModel":
            - option "Choose" [selected]
            - option "A · TensorFlow Serving"
            - option "B · vLLM"
            - option "C · ONNX Runtime"
        - listitem:
          - text: ONNX
          - combobox "ONNX"
  `);
});

test('an open answer is a field, then criteria to tick', async ({page}) => {
  await openGuide(page);
  const of = card(page, 'why-warm-up');
  await of.getByRole('button', {name: 'Show the model answer'}).click();
  await expect(said(page, 'why-warm-up')).toHaveText('Answer the question first, then check.');
  await of.getByRole('textbox', {name: 'Your answer'}).fill('x'.repeat(19_999));
  await expect(said(page, 'why-warm-up')).toHaveText('Signs left: 1.');
  await of.getByRole('textbox', {name: 'Your answer'}).press('End');
  await page.keyboard.type('yz');
  await expect(said(page, 'why-warm-up')).toContainText('An answer holds 20000 signs');
  await of.getByRole('button', {name: 'Show the model answer'}).click();
  await expect(of).toMatchAriaSnapshot(`
    - heading "Model answer" [level=4]
    - paragraph: /First calls pay/
    - group "What does your answer have?":
      - list:
        - listitem:
          - checkbox "names what only the first call pays for" [checked=false]
        - listitem:
          - checkbox "says that it is done for every shape" [checked=false]
    - paragraph:
      - button "Keep my marking"
  `);
  await page.reload();
  await expect(of.getByRole('button', {name: 'Keep my marking'})).toBeVisible();
  await expect(of.getByRole('textbox')).toHaveValue(`${'x'.repeat(19_999)}y`);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in answered questions of these types, ${theme}`, async ({page}) => {
    test.slow();
    await inTheme(page, theme);
    await openGuide(page);
    await card(page, 'why-warm-up').getByRole('textbox').fill('Because.');
    await card(page, 'why-warm-up').getByRole('button', {name: 'Show the model answer'}).click();
    await card(page, 'servers').getByRole('combobox', {name: 'ONNX'}).selectOption({index: 1});
    for (const id of ['servers', 'export-steps'] as const) await check(card(page, id)).click();
    await expect(card(page, 'export-steps').getByText('Right order')).toBeVisible();
    expect(await axeFindings(page, '.quiz')).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true});

  test('all of it fits 360 px, and everything to press is 44 px', async ({page}) => {
    await openGuide(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page
      .locator('.quiz :is(button.move, .grip, select, textarea, .action)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => ({of: element.className, height: element.getBoundingClientRect().height}))
          .filter(({height}) => height < 43.5),
      );
    expect(small).toEqual([]);
    const width = await page
      .locator('.move')
      .first()
      .evaluate((button) => button.getBoundingClientRect().width);
    expect(width).toBeGreaterThanOrEqual(43.5);
  });
});

test('on paper there are boxes and letters, and nothing to press', async ({page}) => {
  await openGuide(page);
  await asPrinted(page);
  const of = card(page, 'export-steps');
  await expect(of.getByRole('button')).toHaveCount(0);
  await expect(of.locator('.order .grip').first()).toHaveCSS('border-top-width', '1px');
  await expect(card(page, 'servers').locator('.match-letter')).toHaveText(['A', 'B', 'C']);
  await expect(card(page, 'servers').locator('.grip:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('items and options are listed to be read, in another order than the right one', async ({page}) => {
    await page.goto('instructors/quizzes/');
    const of = card(page, 'export-steps');
    expect(await orderOf(of)).toEqual([
      'Capture the graph',
      'Put it into service',
      'Switch to evaluation mode',
      'Compare the answers',
    ]);
    await expect(of.getByRole('button')).toHaveCount(0);
    await expect(card(page, 'servers').locator('.match-option')).toHaveCount(3);
    await expect(card(page, 'servers').getByRole('combobox')).toHaveCount(0);
    await expect(card(page, 'servers').locator('.match-row')).toHaveText([/SavedModel/, /ONNX/]);
  });
});

test.describe('where a translator changed the page under React', () => {
  // React may report what it found changed; what counts is that the page goes on.
  test.use({tolerated: [/removeChild|insertBefore|NotFoundError|React/]});

  test('items are moved, matched and checked all the same', async ({page}) => {
    await openGuide(page);
    await wrapWords(page);
    const of = card(page, 'export-steps');
    const before = await orderOf(of);
    await down(of, before[0] ?? '').click();
    expect((await orderOf(of))[1]).toBe(before[0]);
    await expect(grip(of, before[0] ?? '')).toBeVisible();
    await check(of).click();
    await expect(of.getByText('Right order')).toBeVisible();
    await card(page, 'servers').getByRole('combobox', {name: 'ONNX'}).selectOption({index: 1});
    await check(card(page, 'servers')).click();
    await expect(card(page, 'servers').getByRole('heading', {name: /right/i})).toBeVisible();
  });
});

/** What a translator does: every text stands in a new element. */
async function wrapWords(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('option, script, style')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`${text.data}`);
    }
  });
}
