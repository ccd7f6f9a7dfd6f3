import type {Page} from '@playwright/test';
import {answers} from './quiz-answers';
import {
  answerQuestion,
  checkButton,
  fill,
  openQuiz,
  places,
  question,
  result,
  take,
  verdict,
} from './quiz-steps';
import {recordName} from './record-name';
import {expect, test} from './site-test';

const half = ['right', 'wrong', 'half', 'right'] as const;
// 1 + 0 + 1/2 + 1 = 2.5 of 8, 31.25 %
const halfScore = '31% 2.5 of 8 points';

async function expectHalf(page: Page): Promise<void> {
  await expect(result(page)).toContainText(halfScore);
  await expect(verdict(question(page, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
  await expect(verdict(question(page, 'wavering-scores'), 'Not right 0 of 1 point')).toBeVisible();
  await expect(question(page, 'wavering-scores').getByRole('textbox')).toHaveValue('torch.no_grad()');
  await expect(verdict(question(page, 'two-ways-to-save'), 'Partly right 0.5 of 1 point')).toBeVisible();
  await expect(question(page, 'two-ways-to-save').getByRole('textbox').nth(2)).toHaveValue('program');
  await expect(question(page, 'old-torchscript').getByRole('radio', {name: 'Let it run'})).toBeChecked();
  await expect(checkButton(question(page, 'onnx-gains'))).toBeEnabled();
}

test('a reload in the middle keeps everything, and the quiz goes on', async ({page}) => {
  await openQuiz(page);
  await take(page, half);
  await page.reload();
  await expectHalf(page);
  await answerQuestion(question(page, 'onnx-gains'), 'onnx-gains', 'right');
  // 2.5 + 1 = 3.5 of 8, 43.75 %
  await expect(result(page)).toContainText('43% 3.5 of 8 points');
});

test('another address of the page has the same state', async ({page}) => {
  await openQuiz(page);
  await take(page, half);
  const {address} = places.page;
  for (const other of [`${address}#two-ways-to-save`, `${address}?utm=x`, address.slice(0, -1)]) {
    await page.goto('glossary/');
    await page.goto(other);
    await expectHalf(page);
  }
});

test('the page and the lesson have the same state', async ({page}) => {
  await openQuiz(page);
  await take(page, half);
  await page.goto(places.lesson.address);
  await question(page, 'graphs-today', 'lesson').scrollIntoViewIfNeeded();
  await expect(result(page)).toContainText(halfScore);
  await expect(verdict(question(page, 'graphs-today', 'lesson'), 'Right 1 of 1 point')).toBeVisible();
});

test('two tabs show the same answers', async ({page, context}) => {
  await openQuiz(page);
  const other = await context.newPage();
  await openQuiz(other);
  await page.bringToFront();
  await take(page, ['right']);
  await expect(verdict(question(other, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
  await other.bringToFront();
  await answerQuestion(question(other, 'wavering-scores'), 'wavering-scores', 'wrong');
  await expect(verdict(question(page, 'wavering-scores'), 'Not right 0 of 1 point')).toBeVisible();
  // 1 + 0 of 8, 12.5 %, in one attempt
  for (const tab of [page, other]) {
    await expect(result(tab)).toContainText('12% 1 of 8 points');
    await expect(result(tab)).toContainText('2 of 8 questions answered');
  }
});

test('with storage blocked the quiz is taken all the same, and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: blocked});
    Object.defineProperty(window, 'indexedDB', {get: blocked});
  });
  await openQuiz(page);
  await expect(page.getByText('Your answers are not kept')).toBeVisible();
  await take(page, half);
  await expect(result(page)).toContainText(halfScore);
});

test('with storage full the quiz is taken all the same, and the page says that nothing is kept', async ({
  page,
}) => {
  await openQuiz(page);
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
  });
  await take(page, half);
  await expect(page.getByText('the browser has no room left')).toBeVisible();
  await expect(result(page)).toContainText(halfScore);
});

/** A database under the record's name, made before the site has opened its own. */
async function plant(page: Page, version: number, events: readonly object[]): Promise<void> {
  await page.goto('no-such-page/');
  await page.evaluate(
    ([name, wanted, kept]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open(name, wanted);
        open.onupgradeneeded = () => {
          for (const store of ['events', 'snapshots']) open.result.createObjectStore(store, {keyPath: 'id'});
        };
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const writing = open.result.transaction('events', 'readwrite');
          for (const event of kept) writing.objectStore('events').add(event);
          writing.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [recordName, version, events] as const,
  );
}

test.describe('where the record is not as it should be', () => {
  test.use({tolerated: [/404/]});

  test('a newer record stays as it is, and the quiz is taken and kept beside it', async ({page}) => {
    await plant(page, 99, [{id: 'from-the-future', v: 9}]);
    await openQuiz(page);
    await take(page, half);
    await page.reload();
    await expectHalf(page);
    const untouched = await page.evaluate(
      (name) =>
        new Promise((resolve) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => {
            const all = open.result.transaction('events').objectStore('events').getAll();
            all.onsuccess = () => resolve([open.result.version, all.result]);
          };
        }),
      recordName,
    );
    expect(untouched).toEqual([99, [{id: 'from-the-future', v: 9}]]);
  });

  test('unreadable events are set aside, and the quiz is taken and kept', async ({page}) => {
    await plant(page, 1, [{id: 'broken', type: 'question-answered', at: 12, earned: 'much'}]);
    await openQuiz(page);
    await take(page, half);
    await page.reload();
    await expectHalf(page);
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name));
    expect(names.some((name) => name?.includes('set-aside'))).toBe(true);
  });
});

test.describe('where the key cannot be reached', () => {
  test.use({tolerated: [/ERR_FAILED/]});

  test('an answer is never scored; later it is', async ({page}) => {
    await openQuiz(page);
    await page.route('**/*.js', (route) => route.abort());
    for (const [id, how] of [
      ['graphs-today', 'right'],
      ['training-memory', 'wrong'],
    ] as const) {
      const card = question(page, id);
      await fill(card, answers[id][how]);
      await checkButton(card).click();
      await expect(card).toContainText('could not be loaded, so nothing was scored');
      await expect(card.locator('.question-feedback')).toHaveCount(0);
    }
    await expect(result(page)).toHaveCount(0);
    await expect(question(page, 'training-memory').getByRole('textbox')).toHaveValue('12');

    await page.unroute('**/*.js');
    await checkButton(question(page, 'graphs-today')).click();
    await expect(verdict(question(page, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
    await expect(result(page)).toContainText('12% 1 of 8 points');
  });

  test('an answer of before keeps its points', async ({page}) => {
    const keys: string[] = [];
    page.on('request', (request) => keys.push(request.url()));
    await openQuiz(page);
    keys.length = 0;
    await take(page, ['right']);
    const loaded = keys.filter((url) => url.endsWith('.js'));
    expect(loaded).toHaveLength(1);
    await page.route(loaded[0] ?? '', (route) => route.abort());
    await page.reload();
    const card = question(page, 'graphs-today');
    await expect(verdict(card, 'Right 1 of 1 point')).toBeVisible();
    await expect(card).toContainText('What is right and why could not be loaded');
    await page.unroute(loaded[0] ?? '');
    await card.getByRole('button', {name: 'Load it again'}).click();
    await expect(card).toContainText('The question that helps is how a graph is captured');
  });
});
