import type {Locator, Page} from '@playwright/test';
import {axeFindings} from './axe-findings';
import {inTheme} from './emulate';
import {openQuiz, take} from './quiz-steps';
import {answerCard, begin, card, gradeButton, onDay, openReview} from './review-steps';
import {expect, test} from './site-test';

/** Presses the Tab key until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing before, during and after a review, ${theme}`, async ({page}) => {
    test.slow();
    await inTheme(page, theme);
    await onDay(page, 0);
    await openReview(page);
    expect(await axeFindings(page)).toEqual([]);
    await openQuiz(page);
    await take(page, ['right', 'wrong']);
    await onDay(page, 3);
    await openReview(page);
    for (const summary of await page.locator('.review-table > summary').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
    await begin(page);
    expect(await axeFindings(page)).toEqual([]);
    await answerCard(page, 'wrong');
    expect(await axeFindings(page)).toEqual([]);
    await gradeButton(page, 'Good').click();
    await answerCard(page, 'right');
    await gradeButton(page, 'Good').click();
    for (const summary of await page.locator('.review-table > summary').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('a review is done with the keyboard alone', async ({page}) => {
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right']);
  await onDay(page, 3);
  await openReview(page);
  await page.getByRole('button', {name: 'Review for ten minutes'}).focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading', {level: 2})).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, card(page).getByRole('button', {name: 'Check', exact: true}));
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.feedback-title')).toBeFocused();
  await tabTo(page, gradeButton(page, 'Again'));
  await tabTo(page, gradeButton(page, 'Good'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.review-state')).toBeFocused();
});

test('an answer is announced', async ({page}) => {
  await onDay(page, 0);
  await openQuiz(page);
  await take(page, ['right']);
  await onDay(page, 3);
  await openReview(page);
  await begin(page);
  await answerCard(page, 'right');
  await expect(page.locator('.visually-hidden[role="status"]')).toHaveText('Right. 1 of 1 point.');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true});

  test('it fits 360 px, and everything to press is 44 px high', async ({page}) => {
    await onDay(page, 0);
    await openQuiz(page);
    await take(page, ['right', 'wrong']);
    await onDay(page, 3);
    await openReview(page);
    const check = async () => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const small = await page
        .locator('.prose-review :is(button, summary, .choice > label)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => ({text: element.textContent, height: element.getBoundingClientRect().height}))
            .filter(({height}) => height < 43.5),
        );
      expect(small).toEqual([]);
    };
    await check();
    await begin(page);
    await check();
    await answerCard(page, 'wrong');
    await check();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what it is and what it needs', async ({page}) => {
    await page.goto('review/');
    await expect(page.getByRole('heading', {level: 1, name: 'Review'})).toBeVisible();
    await expect(page.getByText('That needs JavaScript, which does not run here.')).toBeVisible();
    await page.goto('glossary/');
    await expect(page.locator('.card-choice').first()).toBeHidden();
  });
});
