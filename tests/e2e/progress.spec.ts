import type {Page} from '@playwright/test';
import {axeFindings} from './axe-findings';
import {inTheme} from './emulate';
import {attemptOf, keepEvents} from './progress-record';
import {expect, test} from './site-test';

const lesson = 'foundations/introduction/';
const lessonId = 'foundations/introduction';
const quiz = 'foundations-introduction';

const sidebar = (page: Page) => page.getByRole('navigation', {name: 'Course'});
const lessonEnd = (page: Page) => page.getByRole('region', {name: 'Your progress in this lesson'});

/** A record of some weeks: a lesson that is done, one that was read, and one that is only said to be done. */
async function keepSomeWeeks(page: Page): Promise<void> {
  await keepEvents(page, [
    [20, {type: 'lesson-opened', lesson: lessonId, title: 'Introduction', path: lesson}],
    [20, {type: 'lesson-read', lesson: lessonId}],
    ...(await attemptOf(page, quiz, 0.4, 19)),
    ...(await attemptOf(page, quiz, 1, 12)),
    [9, {type: 'lesson-read', lesson: 'foundations/environment-setup'}],
    [5, {type: 'lesson-marked', lesson: 'foundations/ml-frameworks', done: true}],
    [5, {type: 'checklist-marked', item: 'foundations#disk', checked: true}],
  ]);
}

test.describe('a lesson', () => {
  test.use({viewport: {width: 1280, height: 2400}});

  test('counts as read when one scrolls through it to its end, and not by a jump there', async ({page}) => {
    await keepEvents(page, await attemptOf(page, quiz, 1, 3));
    await page.goto(lesson);
    const end = page.locator('.prose > *').last();
    await end.scrollIntoViewIfNeeded();
    await page.waitForTimeout(12_000);
    await expect(lessonEnd(page)).toContainText('The lesson is complete when you have read it');
    await page.evaluate(() => scrollTo(0, 0));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at < height; at += 1800) {
      await page.waitForTimeout(1600);
      await page.mouse.wheel(0, 1800);
    }
    await expect(lessonEnd(page)).toContainText('You completed this lesson on');
    await expect(sidebar(page).getByRole('link', {name: /Introduction.*\(done\)/})).toBeVisible();
  });
});

test('a lesson can be said to be done, in every tab at once, and home leads on behind it', async ({page}) => {
  await page.goto(lesson);
  const other = await page.context().newPage();
  await other.goto('foundations/environment-setup/');
  const button = lessonEnd(page).getByRole('button');
  await page.bringToFront();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(lessonEnd(page)).toContainText('You marked this lesson as done on');
  for (const tab of [page, other]) {
    await expect(sidebar(tab).getByRole('link', {name: /Introduction.*\(marked as done\)/})).toBeVisible();
  }
  await other.close();
  await page.goto('');
  await expect(page.getByRole('link', {name: /^Continue: Environment Setup/})).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', {name: /^Continue: Environment Setup/})).toBeVisible();
  await page.goto(lesson);
  await lessonEnd(page).getByRole('button', {name: 'Take the mark back'}).click();
  await expect(lessonEnd(page).getByRole('button', {name: 'Mark this lesson as done'})).toBeVisible();
  await expect(sidebar(page).getByRole('link', {name: /\(marked as done\)/})).toHaveCount(0);
});

test('home, module and sidebar show how far one is', async ({page}) => {
  await keepSomeWeeks(page);
  await page.goto('');
  await expect(page.locator('.home-module').first()).toContainText(/\(2 of \d+ done\)/);
  await expect(page.getByRole('link', {name: /cards to review$/})).toHaveAttribute('href', /\/review\/$/);
  await page.goto('foundations/');
  await expect(page.locator('.title-block')).toContainText(/2 of \d+ done/);
});

test('the page of progress says everything at a glance', async ({page}) => {
  await keepSomeWeeks(page);
  await page.goto('progress/');
  const part = (name: string) => page.getByRole('region', {name, exact: true});
  await expect(page.locator('.overview-facts')).toContainText(/Done\s*2 of \d+/);
  await expect(page.getByText(/At this pace the rest takes \d+ weeks more/)).toBeVisible();
  const line = part('Modules and lessons').getByRole('listitem');
  await expect(line.filter({hasText: 'Introduction to'})).toContainText(/done on .* · best 100%/);
  await expect(line.filter({hasText: 'Environment Setup'})).toContainText('read');
  await expect(line.filter({hasText: 'ML Frameworks'})).toContainText('marked as done on');
  await expect(part('Quizzes').getByRole('img', {name: /^2 attempts from .* 1 passed\.$/})).toBeVisible();
  await part('Quizzes').getByText('Every attempt as a table').click();
  await expect(part('Quizzes').getByRole('row')).toHaveCount(3);
  await part('What you can do').locator('summary').first().click();
  await expect(part('What you can do').getByRole('listitem').first()).toContainText(
    /points, \d+ of \d+ questions/,
  );
  await expect(part('Days learned').getByRole('img')).toHaveAttribute(
    'aria-label',
    /18 weeks: 5\. The latest is/,
  );
});

test('the page of progress leads a new learner to the first lesson', async ({page}) => {
  await page.goto('progress/');
  await expect(page.getByText('Nothing is in your record yet.')).toBeVisible();
  await page.getByRole('link', {name: /^Begin with Introduction/}).click();
  await expect(page).toHaveURL(new RegExp(`${lesson}$`));
});

test('a plan gets its dates by keyboard, and moves', async ({page}) => {
  await keepSomeWeeks(page);
  await page.goto('progress/');
  const plan = page.getByRole('region', {name: 'Your plan'});
  await plan.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  const field = plan.getByLabel('First day').first();
  await field.fill('2026-11-02');
  await expect(page.getByRole('status').first()).toContainText('begins on Nov 2, 2026.');
  await expect(plan.getByRole('row').nth(1)).toContainText('Nov 2');
  const later = plan.getByRole('button', {name: 'A week later'}).first();
  await later.focus();
  await page.keyboard.press('Enter');
  await expect(plan.getByRole('row').nth(1)).toContainText('Nov 9');
  await expect(later).toBeFocused();
  await page.reload();
  await plan.locator('summary').first().click();
  await expect(field).toHaveValue('2026-11-09');
});

test('a reset sets aside, and can be undone at once and later', async ({page}) => {
  await keepSomeWeeks(page);
  await page.goto('progress/');
  const facts = page.locator('.overview-facts');
  const reset = page.getByRole('region', {name: 'Begin again'});
  await expect(facts).toContainText(/Done\s*2 of/);
  await reset.getByLabel('What to begin again').selectOption({label: 'ML Frameworks Fundamentals'});
  await reset.getByRole('button', {name: 'Set aside'}).click();
  await expect(facts).toContainText(/Done\s*1 of/);
  await page.getByRole('status').first().getByRole('button', {name: 'Undo'}).click();
  await expect(facts).toContainText(/Done\s*2 of/);
  await expect(page.getByRole('status').filter({hasText: 'The reset is undone.'})).toBeFocused();
  await reset.getByLabel('What to begin again').selectOption('everything');
  await reset.getByRole('button', {name: 'Set aside'}).click();
  await expect(facts).toContainText(/Done\s*0 of/);
  await page.reload();
  await expect(facts).toContainText(/Done\s*0 of/);
  await reset.getByRole('button', {name: 'Undo'}).click();
  await expect(facts).toContainText(/Done\s*2 of/);
  await expect(reset.getByRole('button', {name: 'Set aside'})).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of progress, ${theme}`, async ({page}) => {
    await inTheme(page, theme);
    await keepSomeWeeks(page);
    await page.goto('progress/');
    for (const summary of await page.locator('.overview-fold > summary').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('the page of progress fits, and what can be pressed is large enough', async ({page}) => {
    await keepSomeWeeks(page);
    await page.goto('progress/');
    await expect(page.locator('.overview-facts')).toBeVisible();
    for (const summary of await page.locator('.overview-fold > summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page
      .locator('.overview :is(button, summary, select, input, .overview-activities a)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
          .map(({outerHTML}) => outerHTML),
      );
    expect(small).toEqual([]);
  });
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('the page of progress says what it needs, and a lesson shows no button', async ({page}) => {
    await page.goto('progress/');
    await expect(page.getByText('Progress is worked out by JavaScript')).toBeVisible();
    await expect(page.getByRole('heading', {level: 2}).filter({visible: true})).toHaveCount(0);
    await page.goto(lesson);
    await expect(lessonEnd(page)).toBeHidden();
  });
});
