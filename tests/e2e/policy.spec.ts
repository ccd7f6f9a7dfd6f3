import type {Page} from '@playwright/test';
import {openExam, startButton} from './exam-steps';
import {isFirefox} from './is-firefox';
import {missingPage, pages} from './pages';
import {checkButton, openQuiz, question} from './quiz-steps';
import {expect, test} from './site-test';

/** Every test here fails on one violation: `site-test.ts` collects them. What is used here is what could ask for more than a look. */
const looks = {
  ...pages,
  practical: 'exercises/practical-deploy-model/',
  quiz: 'quizzes/foundations-ml-frameworks/',
  exam: 'quizzes/module-01-quiz/',
  search: 'search/?q=docker',
  progress: 'progress/',
  review: 'review/',
  record: 'record/',
} as const;

/** Wakes the page's program, and waits until everything that it asked for is there. */
async function use(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.mouse.wheel(0, 20_000);
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
  // This Firefox is not always told that its network has gone quiet.
  if (isFirefox(page)) await page.waitForTimeout(1_000);
  else await page.waitForLoadState('networkidle');
}

for (const [name, address] of Object.entries(looks)) {
  test(`the policy refuses nothing of this page: ${name}`, async ({page}) => {
    const response = await page.goto(address);
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    await use(page);
  });
}

test.describe('a page that is not there', () => {
  test.use({tolerated: [/404/]});
  test('has the headers, and is refused nothing', async ({page}) => {
    const response = await page.goto(missingPage);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    await use(page);
  });
});

test('a formula, a diagram, a term and a tab need nothing that the policy refuses', async ({page}) => {
  await page.goto(pages.guide);
  await use(page);
  await expect(page.locator('.katex').first()).toBeVisible();
  await expect(page.locator('.diagram svg').first()).toBeVisible();
  await page.locator('button.term').first().click();
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab').nth(1).click();
});

test('the search runs under the policy', async ({page}) => {
  await page.goto(pages.module);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('tensor');
  await expect(page.locator('.search-title a').first()).toBeVisible();
});

test('a quiz is answered and an exam is begun under the policy', async ({page}) => {
  await openQuiz(page);
  const asked = question(page, 'graphs-today');
  await asked.getByRole('radio').first().check();
  await checkButton(asked).click();
  await expect(asked.getByRole('heading', {name: /point$/})).toBeVisible();
  await openExam(page);
  await startButton(page).click();
  await expect(page.getByRole('navigation', {name: 'Answer sheet'})).toBeVisible();
});

test.describe('code that is not of the site', () => {
  test.use({tolerated: [/policy|violates the following directive/i]});
  test('is refused, in a script and in an attribute', async ({page}) => {
    await page.goto(pages.home);
    await page.evaluate(() => {
      const violations: string[] = [];
      Object.assign(window, {violations});
      document.addEventListener('securitypolicyviolation', ({effectiveDirective}) =>
        violations.push(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ran = true');
      document.body.append(button);
      button.click();
    });
    const seen = () =>
      page.evaluate(() => ({
        hasRun: 'ran' in window,
        violations: 'violations' in window ? String(window.violations) : '',
      }));
    await expect.poll(seen).toEqual({hasRun: false, violations: 'script-src-elem,script-src-attr'});
  });
});
