import type {Page} from '@playwright/test';
import {attemptOf, keepEvents} from './progress-record';
import {dueLine, openReview} from './review-steps';
import {chooseFile, eventsOf, exportRecord, importRecord, openRecordPage} from './record-steps';
import {expect, test} from './site-test';

const days = 365;

/** The practice quizzes of the course, taken one every four weeks. */
const quizzes = [
  'foundations-introduction',
  'foundations-environment-setup',
  'foundations-ml-infrastructure-basics',
  'foundations-ml-frameworks',
  'foundations-cloud-intro',
  'foundations-model-serving',
  'foundations-docker-basics',
  'foundations-api-development',
  'ml-basics-ml-overview',
  'ml-basics-pytorch-basics',
  'ml-basics-tensorflow-basics',
  'ml-basics-model-formats',
  'ml-basics-llm-transformers-basics',
];

type Kept = Parameters<typeof keepEvents>[1];

/** A year in which every day a lesson is opened, and a card is reviewed once there is one. */
async function aYear(page: Page): Promise<Kept> {
  await page.goto('accessibility/');
  const attempts = await Promise.all(
    quizzes.map((quiz, index) => attemptOf(page, quiz, 0.7, days - 1 - 28 * index)),
  );
  const cards: string[] = [];
  return Array.from({length: days}, (_, day) => days - 1 - day).flatMap((daysAgo): Kept => {
    const own = attempts.flat().filter(([ago]) => ago === daysAgo);
    for (const [, draft] of own) {
      if (draft.type === 'question-answered') cards.push(`${draft.quiz}#${draft.question}`);
    }
    const card = cards[daysAgo % cards.length];
    return [
      [
        daysAgo,
        {
          type: 'lesson-opened',
          lesson: 'foundations/introduction',
          title: 'Introduction',
          path: 'foundations/introduction/',
        },
      ],
      ...own,
      ...(daysAgo % 28 === 0
        ? []
        : ([[daysAgo, {type: 'review-graded', card, grade: 1 + (daysAgo % 4)}]] as const)),
    ];
  });
}

/** Looks for the year on the page of progress; gives what the page of reviews says is due. */
async function expectTheYear(page: Page): Promise<string> {
  await page.goto('progress/');
  await expect(page.locator('.overview-facts')).toContainText(new RegExp(`Days learned\\s*${days}`));
  const shown = page.getByRole('region', {name: 'Quizzes', exact: true});
  await expect(shown.getByRole('img', {name: new RegExp(`^${quizzes.length} attempts from `)})).toBeVisible();
  await openReview(page);
  await expect(dueLine(page)).toHaveText(/^Cards due: [1-9]/);
  return dueLine(page).innerText();
}

test('a year of learning is shown, and goes to another device without a loss', async ({
  page,
  browser,
  baseURL,
}) => {
  const events = await aYear(page);
  await keepEvents(page, events);
  const due = await expectTheYear(page);
  await openRecordPage(page);
  const text = await exportRecord(page);
  expect(eventsOf(text).length).toBeGreaterThanOrEqual(events.length);
  const context = await browser.newContext({...(baseURL !== undefined && {baseURL})});
  const other = await context.newPage();
  await openRecordPage(other);
  await importRecord(other, text);
  expect(await expectTheYear(other)).toBe(due);
  await openRecordPage(other);
  await chooseFile(other, text);
  await expect(other.getByText('Nothing: your record has everything that the file has.')).toBeVisible();
  await context.close();
});
