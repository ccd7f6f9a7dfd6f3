import type {Page} from '@playwright/test';
import {axeFindings} from './axe-findings';
import {inTheme} from './emulate';
import {answerQuestion, checkButton, openQuiz, places, question, result, take, verdict} from './quiz-steps';
import {expect, test} from './site-test';

for (const theme of ['light', 'dark'] as const) {
  for (const place of ['page', 'lesson'] as const) {
    test(`axe finds nothing on the ${place}, before and after answering, ${theme}`, async ({page}) => {
      test.slow();
      await inTheme(page, theme);
      await openQuiz(page, place);
      expect(await axeFindings(page)).toEqual([]);
      await take(page, ['right', 'wrong', 'half', 'wrong', 'half', 'right', 'right', 'wrong'], place);
      await question(page, 'graphs-today', place).getByRole('button', {name: 'Try again'}).click();
      await checkButton(question(page, 'graphs-today', place)).click();
      expect(await axeFindings(page)).toEqual([]);
    });
  }

  test(`axe finds nothing in the guide, ${theme}`, async ({page}) => {
    await inTheme(page, theme);
    await page.goto('instructors/quizzes/');
    await page.locator('section.question').first().scrollIntoViewIfNeeded();
    await expect(checkButton(page.locator('section.question').first())).toBeEnabled();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('a result is announced once', async ({page}) => {
  await openQuiz(page);
  await answerQuestion(question(page, 'wavering-scores'), 'wavering-scores', 'wrong');
  await expect(page.locator('.quiz > [role="status"]')).toHaveText('Not right. 0 of 1 point.');
});

test('after trying again the focus is in the fields', async ({page}) => {
  await openQuiz(page);
  const card = question(page, 'wavering-scores');
  await answerQuestion(card, 'wavering-scores', 'wrong');
  await card.getByRole('button', {name: 'Try again'}).click();
  await expect(card.getByRole('textbox')).toBeFocused();
});

test('fields do not correct what is typed', async ({page}) => {
  await openQuiz(page);
  for (const field of await page.locator('section.question').getByRole('textbox').all()) {
    await expect(field).toHaveAttribute('autocapitalize', 'off');
    await expect(field).toHaveAttribute('autocorrect', 'off');
    await expect(field).toHaveAttribute('spellcheck', 'false');
  }
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true});

  for (const place of ['page', 'lesson'] as const) {
    test(`the ${place} fits 360 px and everything to press is 44 px high`, async ({page}) => {
      test.slow();
      await openQuiz(page, place);
      await take(page, ['right', 'wrong', 'half', 'wrong', 'half'], place);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const small = await page
        .locator('.quiz :is(button, summary, .choice > label, input[type="text"])')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => ({text: element.textContent, height: element.getBoundingClientRect().height}))
            .filter(({height}) => height < 43.5),
        );
      expect(small).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const place of ['page', 'lesson'] as const) {
    test(`the questions of the ${place} are read, and the page says that answering needs it`, async ({
      page,
    }) => {
      await page.goto(places[place].address);
      await expect(page.locator('section.question:visible')).toHaveCount(8);
      await expect(page.getByText('Checking an answer needs JavaScript')).toBeVisible();
      await expect(question(page, 'graphs-today', place).getByRole('radio')).toHaveCount(4);
      await expect(question(page, 'graphs-today', place)).toContainText('Both run line by line');
      await expect(question(page, 'two-ways-to-save', place).getByRole('textbox')).toHaveCount(4);
      await expect(page.getByText('Right answer')).toHaveCount(0);
      const card = question(page, 'wavering-scores', place);
      await card.getByText('Another hint', {exact: true}).click();
      await expect(card.getByText('the third of the three steps')).toBeVisible();
      await expect(page.getByRole('button', {name: 'Check', exact: true, disabled: false})).toHaveCount(0);
    });
  }
});

test('with JavaScript nothing says that it is missing', async ({page}) => {
  await openQuiz(page);
  await expect(page.getByText('Checking an answer needs JavaScript')).toBeHidden();
});

test.describe('where a translator changed the page under React', () => {
  // React may report what it found changed; what counts is that the page goes on.
  test.use({tolerated: [/removeChild|insertBefore|NotFoundError|React/]});

  test('answers are checked, and nothing is lost', async ({page}) => {
    await openQuiz(page);
    await answerQuestion(question(page, 'graphs-today'), 'graphs-today', 'right');
    await wrapWords(page);
    const other = question(page, 'wavering-scores');
    await other.getByRole('textbox').fill('eval');
    await other.getByRole('button', {name: 'Check'}).click();
    await expect(verdict(other, 'Right 1 of 1 point')).toBeVisible();
    await expect(result(page)).toContainText('25% 2 of 8 points');
    await wrapWords(page);
    await page.locator('section.question').first().getByRole('button', {name: 'Try again'}).click();
    await answerQuestion(question(page, 'training-memory'), 'training-memory', 'right');
    // 1 + 1 + 1 of 8, 37.5 %
    await page.reload();
    await expect(result(page)).toContainText('37% 3 of 8 points');
    await expect(verdict(question(page, 'training-memory'), 'Right 1 of 1 point')).toBeVisible();
  });
});

/** What a translator does: every text stands in a new element. */
async function wrapWords(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.data.trim() === '') continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`${text.data}`);
    }
  });
}
