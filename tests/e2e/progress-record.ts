import type {Page} from '@playwright/test';
import {recordName} from './record-name';

type Draft = {readonly type: string} & Readonly<Record<string, unknown>>;

/** Puts events into the record of this browser, as if they had been written some days ago, a second apart. */
export async function keepEvents(page: Page, drafts: readonly (readonly [daysAgo: number, draft: Draft])[]) {
  const id = (number: number) =>
    `event${number}`.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))).padEnd(26, 'q');
  // Far from midnight, wherever the test runs.
  const noon = new Date().setHours(12, 0, 0, 0);
  const events = drafts.map(([daysAgo, draft], index) => ({
    v: 1,
    id: id(index),
    at: new Date(noon - daysAgo * 86_400_000 + index * 1000).toISOString(),
    device: 'd'.repeat(26),
    seq: index + 1,
    ...draft,
  }));
  // A page that writes nothing by itself; its script has made the database.
  await page.goto('accessibility/');
  await page.evaluate(
    async ([name, all]) => {
      const opening = indexedDB.open(name, 1);
      const opened = new Promise((resolve, reject) => {
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('events', {keyPath: 'id'});
          opening.result.createObjectStore('snapshots').put('d'.repeat(26), 'device');
        };
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      await opened;
      const transaction = opening.result.transaction('events', 'readwrite');
      for (const event of all) transaction.objectStore('events').put(event);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      opening.result.close();
    },
    [recordName, events] as const,
  );
}

interface OutlinedQuiz {
  readonly id: string;
  readonly topics: readonly {
    readonly questions: readonly {readonly id: string; readonly revision: string}[];
  }[];
}

/** An attempt at a quiz of the course as it is built, with the share of its questions that is right. */
export async function attemptOf(
  page: Page,
  quiz: string,
  share: number,
  daysAgo: number,
): Promise<(readonly [number, Draft])[]> {
  const response = await page.request.get('data/outline.json');
  const {quizzes}: {quizzes: readonly OutlinedQuiz[]} = await response.json();
  const questions = quizzes.find(({id}) => id === quiz)?.topics.flatMap((topic) => topic.questions) ?? [];
  const attempt = `${quiz}${daysAgo}`
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
    .replace(/[^a-z]/g, '')
    .padEnd(26, 'z')
    .slice(-26);
  const names = questions.map(({id}) => id);
  return [
    [
      daysAgo,
      {type: 'attempt-started', id: attempt, quiz, seed: 0, questions: names, limit: null, mode: 'practice'},
    ],
    ...questions.map(({id, revision}, index): readonly [number, Draft] => [
      daysAgo,
      {
        type: 'question-answered',
        quiz,
        question: id,
        revision,
        response: {picked: ['a']},
        earned: index < share * questions.length ? '1' : '0',
        possible: '1',
        rule: 'exact',
        mode: 'practice',
        try: 1,
        attempt,
      },
    ]),
    [daysAgo, {type: 'attempt-finished', attempt, reason: 'handed-in'}],
  ];
}
