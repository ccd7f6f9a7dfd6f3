import type {HandName} from './quiz-hands';
import {hands} from './quiz-hands';
import {openQuiz, type Place, type Run, result, take} from './quiz-steps';
import {expect, test} from './site-test';

interface Outcome {
  readonly run: Run;
  readonly score: string;
  readonly verdict: string;
}

/** Sums done by hand: eight questions of one point each, 70 % to pass, which is 5.6 points. */
const outcomes = {
  // 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 8, and 8 / 8 = 100 %
  allRight: {
    run: ['right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    score: '100% 8 of 8 points',
    verdict: 'Passed: the mark is 70%.',
  },
  // 1 + 0 + 1/2 + 1 + 1/2 + 1 + 1 + 1 = 6, and 6 / 8 = 75 %
  passed: {
    run: ['right', 'wrong', 'half', 'right', 'half', 'right', 'right', 'right'],
    score: '75% 6 of 8 points',
    verdict: 'Passed: the mark is 70%.',
  },
  // 0 + 1 + 0 + 0 + 1/2 + 0 + 0 + 0 = 1.5, and 1.5 / 8 = 18.75 %, which is 5.6 - 1.5 = 4.1 short
  failed: {
    run: ['wrong', 'right', 'wrong', 'wrong', 'half', 'wrong', 'wrong', 'wrong'],
    score: '18% 1.5 of 8 points',
    verdict: 'Not passed yet: 4.1 points short of 70%.',
  },
  // 1 + 1 + 1/2 + 1 + 0 + 1 + 1 + 0 = 5.5, and 5.5 / 8 = 68.75 %: a tenth of a point short
  justFailed: {
    run: ['right', 'right', 'half', 'right', 'wrong', 'right', 'right', 'wrong'],
    score: '68% 5.5 of 8 points',
    verdict: 'Not passed yet: 0.1 points short of 70%.',
  },
} as const satisfies Record<string, Outcome>;

const cases: readonly [HandName, Place, keyof typeof outcomes][] = [
  ['mouse', 'page', 'passed'],
  ['mouse', 'page', 'failed'],
  ['mouse', 'page', 'justFailed'],
  ['mouse', 'lesson', 'passed'],
  ['mouse', 'lesson', 'failed'],
  ['mouse', 'page', 'allRight'],
  ['keyboard', 'page', 'allRight'],
  ['keyboard', 'page', 'passed'],
  ['keyboard', 'lesson', 'failed'],
  ['touch', 'page', 'allRight'],
  ['touch', 'lesson', 'passed'],
  ['touch', 'page', 'failed'],
];

for (const [handName, place, name] of cases) {
  test.describe(`by ${handName}`, () => {
    test.use({hasTouch: handName === 'touch'});

    test(`the quiz is ${name} on the ${place}`, async ({page}) => {
      test.slow();
      const {run, score, verdict} = outcomes[name];
      await openQuiz(page, place);
      await take(page, run, place, hands[handName]);
      await expect(result(page)).toContainText('Your result');
      await expect(result(page)).toContainText(score);
      await expect(result(page)).toContainText(verdict);
    });
  });
}

test('the score so far stands below while the quiz goes on', async ({page}) => {
  await openQuiz(page);
  await expect(result(page)).toHaveCount(0);
  await take(page, ['right', 'wrong', 'half']);
  // 1 + 0 + 1/2 of the eight points, 18.75 %
  await expect(result(page)).toContainText('So far');
  await expect(result(page)).toContainText('18% 1.5 of 8 points');
  await expect(result(page)).toContainText('3 of 8 questions answered');
});
