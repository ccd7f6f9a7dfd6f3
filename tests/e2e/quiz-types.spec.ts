import {type HandName, hands} from './quiz-hands';
import {verdict} from './quiz-steps';
import {
  card,
  check,
  down,
  openGuide,
  orderOf,
  ready,
  rightSteps,
  said,
  sortWithButtons,
  up,
} from './quiz-types-steps';
import {expect, test} from './site-test';

for (const name of ['mouse', 'keyboard', 'touch'] as const satisfies readonly HandName[]) {
  const hand = hands[name];

  test.describe(`with ${name}`, () => {
    test.use({hasTouch: name === 'touch'});

    test('steps are put in order with buttons, and the focus stays on what was moved', async ({page}) => {
      test.slow();
      await openGuide(page);
      const of = card(page, 'export-steps');
      await of.locator('.question-title').focus();
      await hand.press(down(of, 'Capture the graph'));
      await expect(down(of, 'Capture the graph')).toBeFocused();
      await expect(said(page, 'export-steps')).toHaveText('Capture the graph: moved to place 2 of 4.');
      await down(of, 'Compare the answers').focus();
      await page.keyboard.press('Enter');
      await expect(said(page, 'export-steps')).toHaveText('Compare the answers: this is the last already.');
      await sortWithButtons(of, rightSteps, hand.press);
      await hand.press(check(of));
      await expect(verdict(of, 'Right 1 of 1 point')).toBeFocused();
    });

    test('rows are matched with their menus', async ({page}) => {
      await openGuide(page);
      const of = card(page, 'servers');
      const menu = (row: string) => of.getByRole('combobox', {name: row, exact: true});
      if (name === 'keyboard') {
        await menu('SavedModel').focus();
        await page.keyboard.type('A');
        await page.keyboard.press('Tab');
        await expect(menu('ONNX')).toBeFocused();
        await page.keyboard.type('B');
      } else {
        await menu('SavedModel').selectOption({label: 'A · TensorFlow Serving'});
        await menu('ONNX').selectOption({label: 'B · vLLM'});
      }
      await hand.press(check(of));
      await expect(verdict(of, 'Partly right 0.5 of 1 point')).toBeFocused();
      await expect(of.locator('.match-row').nth(0)).toContainText('TensorFlow Serving');
      await expect(of.locator('.match-row').nth(1)).toContainText('Right answer ONNX Runtime');
    });

    test('an open answer is written, held against the model answer and marked', async ({page}) => {
      test.slow();
      await openGuide(page);
      const of = card(page, 'why-warm-up');
      await of.locator('.question-title').focus();
      await hand.write(of.getByRole('textbox'), 'The first call compiles.');
      await hand.press(of.getByRole('button', {name: 'Show the model answer'}));
      await expect(of.getByRole('heading', {name: 'Model answer'})).toBeFocused();
      await expect(said(page, 'why-warm-up')).toContainText('Tick what your answer has');
      await expect(of.getByRole('textbox')).toHaveAttribute('readonly');
      await hand.pick(of.getByRole('checkbox', {name: 'names what only the first call pays for'}));
      await hand.press(of.getByRole('button', {name: 'Keep my marking'}));
      await expect(verdict(of, 'Partly right 1 of 2 points, marked by yourself')).toBeFocused();
      await page.reload();
      await expect(verdict(of, 'Partly right 1 of 2 points, marked by yourself')).toBeVisible();
      await expect(of.getByRole('textbox')).toHaveValue('The first call compiles.');
      await expect(of.locator('.criteria > li')).toHaveText([/Met$/, /Not met$/]);
    });
  });
}

test('Alt and the arrow keys move lines of a program', async ({page}) => {
  await openGuide(page);
  const of = card(page, 'predict-lines');
  await up(of, 'def predict(batch):').focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+ArrowUp');
  expect((await orderOf(of))[0]).toBe('def predict(batch):');
  await expect(up(of, 'def predict(batch):')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page, 'predict-lines')).toHaveText('def predict(batch):: this is the first already.');
  await page.keyboard.press('Alt+ArrowDown');
  expect((await orderOf(of))[1]).toBe('def predict(batch):');
});

test('what was left unchecked stays over a reload and over a walk through the site', async ({page}) => {
  await openGuide(page);
  const steps = card(page, 'export-steps');
  await up(steps, 'Put it into service').click();
  const left = await orderOf(steps);
  expect(left[0]).toBe('Put it into service');
  await card(page, 'servers').getByRole('combobox', {name: 'ONNX'}).selectOption({index: 2});
  await card(page, 'why-warm-up').getByRole('textbox').fill('Half an ans');
  const isAsLeft = async () => {
    await ready(page);
    expect(await orderOf(steps)).toEqual(left);
    await expect(card(page, 'servers').getByRole('combobox', {name: 'ONNX'})).not.toHaveValue('');
    await expect(card(page, 'why-warm-up').getByRole('textbox')).toHaveValue('Half an ans');
  };
  await page.reload();
  await isAsLeft();
  await page.getByRole('link', {name: 'Glossary'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Glossary');
  await page.goBack();
  await isAsLeft();
  await check(steps).click();
  await expect(verdict(steps, 'Not right 0 of 1 point')).toBeVisible();
  await expect(steps.locator('form .order').first().locator('.order-text')).toHaveText(left);
  await steps.getByRole('button', {name: 'Try again'}).click();
  expect(await orderOf(steps)).toEqual(left);
});

test('a foreseen wrong answer is told why, and code is completed in its blanks', async ({page}) => {
  await openGuide(page);
  const text = card(page, 'end-training-mode');
  await text.getByRole('textbox').fill('torch.no_grad()');
  await check(text).click();
  await expect(verdict(text, 'Not right 0 of 1 point')).toBeVisible();
  await expect(text).toContainText('That only stops the recording for gradients.');
  const code = card(page, 'dropout-off');
  const blanks = code.locator('figure.code').getByRole('textbox');
  await expect(blanks).toHaveCount(2);
  await code.getByRole('textbox', {name: 'Blank 1'}).fill('Training');
  await blanks.nth(0).fill('eval');
  await blanks.nth(1).fill('No_grad');
  await check(code).click();
  // Case counts in the program: two of three.
  await expect(verdict(code, 'Partly right 2/3 of 1 point')).toBeVisible();
});
