import type {Page} from '@playwright/test';
import {missingPage, pages} from './pages';
import {attemptOf, keepEvents} from './progress-record';
import {checkButton, question} from './quiz-steps';
import {expect, test} from './site-test';
import {wakeProgram} from './wake-program';

/** The scripts of React and Docusaurus that a page asks for from now on. */
function programOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/assets/js/')) asked.push(request.url());
  });
  return asked;
}

const hydrated = 'html[data-has-hydrated="true"]';

for (const [kind, address] of Object.entries(pages)) {
  test(`the ${kind} page is there without React`, async ({page}) => {
    const asked = programOf(page);
    await page.goto(address);
    await page.mouse.move(400, 5);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await expect(page.locator(hydrated)).not.toBeAttached();
  });
}

test('a pointer over a link brings it, and the link is followed without loading a page anew', async ({
  page,
}) => {
  await page.goto(pages.module);
  await page.evaluate(() => Object.assign(window, {sameDocument: true}));
  const link = page.getByRole('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first();
  await link.hover();
  await expect(page.locator(hydrated)).toBeAttached();
  await link.click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ML Frameworks Fundamentals');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('the first key that goes to a link brings it', async ({page}) => {
  await page.goto(pages.lesson);
  await page.keyboard.press('Tab');
  await expect(page.locator(hydrated)).toBeAttached();
});

test('a link that is followed before it is there leads to its page', async ({page}) => {
  // Never arrives.
  await page.route('**/assets/js/**', () => undefined);
  await page.goto(pages.module);
  await page.getByRole('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ML Frameworks Fundamentals');
});

test('a quiz brings it by coming near, and keeps what was picked before it was there', async ({page}) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    await released;
    await route.continue();
  });
  const address = 'foundations/ml-frameworks/#foundations-ml-frameworks-graphs-today';
  // What is held back here may hold the page's `load` back.
  await page.goto(address, {waitUntil: 'domcontentloaded'});
  const asked = question(page, 'graphs-today', 'lesson');
  const choice = asked.getByRole('radio').or(asked.getByRole('checkbox')).first();
  await choice.check();
  await expect(checkButton(asked)).toBeDisabled();
  release();
  await expect(checkButton(asked)).toBeEnabled();
  await expect(choice).toBeChecked();
});

test.describe('a missing address', () => {
  test.use({tolerated: [/404/]});
  test('has a page that brings it by itself', async ({page}) => {
    await page.goto(missingPage);
    await expect(page.locator(hydrated)).toBeAttached();
  });
});

test.describe('cut off from the network', () => {
  test.use({tolerated: [/assets\/js|ERR_FAILED/]});
  test('what did not arrive is asked for again', async ({page}) => {
    const asked = programOf(page);
    let isCut = true;
    await page.route('**/assets/js/**', (route) => (isCut ? route.abort() : route.continue()));
    await page.goto(pages.lesson);
    const contents = page.getByRole('navigation', {name: 'On this page'}).getByRole('link');
    await contents.nth(0).hover();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await contents.nth(1).hover();
    isCut = false;
    await contents.nth(2).hover();
    await expect(page.locator(hydrated)).toBeAttached();
  });
});

const kinds = {
  ...pages,
  quiz: 'quizzes/foundations-ml-frameworks/',
  progress: 'progress/',
  record: 'record/',
  search: 'search/?q=docker',
} as const;

for (const [kind, address] of Object.entries(kinds)) {
  test(`the ${kind} page stays as it is when React takes it over`, async ({page}) => {
    await keepEvents(page, [
      [3, {type: 'lesson-read', lesson: 'foundations/introduction'}],
      [3, {type: 'lesson-marked', lesson: 'foundations/cloud-intro', done: true}],
      [
        2,
        {
          type: 'lesson-opened',
          lesson: 'foundations/introduction',
          title: 'Course Introduction',
          path: 'foundations/introduction/',
        },
      ],
      ...(await attemptOf(page, 'foundations-introduction', 1, 2)),
      [1, {type: 'choice-made', family: 'framework', value: 'tensorflow'}],
    ]);
    await page.goto(address);
    for (const fold of await page.locator('main details > summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    await page.waitForLoadState('networkidle');
    const before = await shown(page);
    await wakeProgram(page);
    await page.waitForLoadState('networkidle');
    expect(await shown(page)).toBe(before);
  });
}

/** What the page shows, and how it stands with everything that can be opened or ticked. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('#__docusaurus');
    const marks = [...(root?.querySelectorAll('details, input, [aria-current], [aria-selected]') ?? [])].map(
      (element) =>
        `${element.tagName} ${element.getAttribute('aria-current')} ${element.getAttribute('aria-selected')} ` +
        `${'open' in element && element.open} ${'checked' in element && element.checked}`,
    );
    return `${root instanceof HTMLElement ? root.innerText : ''}\n${marks.join('\n')}`;
  });
}
