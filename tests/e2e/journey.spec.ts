import {pages} from './pages';
import {courseId} from './record-name';
import {expect, test} from './site-test';
import {wakeProgram} from './wake-program';

test('leads from home to a module, its lesson and the next page, with title and focus', async ({page}) => {
  await page.goto(pages.home);
  await wakeProgram(page);
  await page.getByRole('link', {name: 'Foundations of ML Infrastructure'}).first().click();
  await expect(page).toHaveURL(/\/foundations\/$/);
  await expect(page).toHaveTitle(/^Foundations of ML Infrastructure/);
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();

  await page.getByRole('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first().click();
  await expect(page).toHaveURL(/\/foundations\/ml-frameworks\/$/);
  await expect(page).toHaveTitle(/^ML Frameworks Fundamentals/);
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  await expect(page.getByText('A data scientist has put')).toBeVisible();

  await page.getByRole('navigation', {name: 'Neighbouring pages'}).getByRole('link', {name: /^Next/}).click();
  await expect(page).toHaveURL(/\/exercises\/exercise-03-frameworks\/$/);
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ML Frameworks Fundamentals');
});

test('shows the same words after a client navigation as on a fresh load', async ({page}) => {
  const words = () => page.getByRole('main').innerText();
  await page.goto(pages.lesson);
  const fresh = await words();
  await page.goto(pages.module);
  await wakeProgram(page);
  await page.getByRole('main').getByRole('link', {name: 'ML Frameworks Fundamentals'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ML Frameworks Fundamentals');
  expect(await words()).toBe(fresh);
});

test('the sidebar names the place and leads to the other modules', async ({page}) => {
  await page.goto(pages.lesson);
  const course = page.getByRole('navigation', {name: 'Course'});
  await expect(course.getByRole('link', {name: /ML Frameworks Fundamentals/})).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(course.getByRole('link', {name: /^Quiz: ML Infrastructure Concepts/})).toHaveAttribute(
    'href',
    /\/quizzes\/module-01-quiz\/$/,
  );
  await course.getByRole('link', {name: 'Machine Learning Basics for Infrastructure Engineers'}).click();
  await expect(page).toHaveURL(/\/ml-basics\/$/);
});

test('the contents lead to a section and mark where the reader is', async ({page}) => {
  await page.goto(pages.lesson);
  const contents = page.getByRole('navigation', {name: 'On this page'});
  await contents.getByRole('link', {name: /Run it right/}).click();
  await expect(page).toHaveURL(/#inference$/);
  await expect(page.locator('#inference')).toBeInViewport();
  await expect(contents.locator('[aria-current="true"]')).toHaveText(/Run it right|Two switches/);
});

test('home offers to go on with the last lesson', async ({page}) => {
  await page.goto(pages.home);
  await expect(page.getByRole('link', {name: /^Start/})).toBeVisible();
  await page.goto(pages.lesson);
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), `lectern:${courseId}:last`))
    .not.toBeNull();
  await page.goto(pages.home);
  await page.getByRole('link', {name: 'Continue: ML Frameworks Fundamentals'}).click();
  await expect(page).toHaveURL(/\/foundations\/ml-frameworks\/$/);
});

test('a lesson links to its source and to a filled-in report of a mistake', async ({page}) => {
  await page.goto(pages.lesson);
  await expect(page.getByRole('link', {name: 'Edit this page'})).toHaveAttribute(
    'href',
    /\/edit\/main\/docs\/01-foundations\/04-ml-frameworks\.mdx$/,
  );
  const report = new URL(
    (await page.getByRole('link', {name: 'Report a mistake', exact: true}).getAttribute('href')) ?? '',
  );
  expect(report.pathname).toMatch(/\/issues\/new$/);
  expect(report.searchParams.get('page')).toMatch(/\/foundations\/ml-frameworks\/$/);
  expect(report.searchParams.get('version')).not.toBe('');
});

test('the skip link comes first and leads to the text', async ({page}) => {
  await page.goto(pages.lesson);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Skip to the text'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
