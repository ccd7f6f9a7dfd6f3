import {describe, expect, it} from 'vitest';
import {createReviewStore, type ReviewStore} from '../../../../src/client/review/review-store';
import type {QuestionCardView} from '../../../../src/client/review/review-view';
import {seededRandom} from '../../../../src/core/quiz/attempt/random';
import {questionsOf} from '../../../../src/core/quiz/find-question';
import {own} from '../../../../src/core/quiz/own';
import {onDay} from '../../core/review/record-of';
import {compileOne} from '../../markdown/quiz/quiz-fixture';
import {fakeRecord} from '../quiz/fake-record';

const {sheet, key} = compileOne(
  Array.from(
    {length: 60},
    (_, index) =>
      `### What is ${index} and one? {#sum-${index}}\n\n\`\`\`answer number\n${index + 1}\n\`\`\`\n\n> Count on.`,
  ).join('\n\n'),
);
const questions = questionsOf(sheet);
const minute = 60_000;

/** Waits until the card in front is loaded, or there is none. */
async function loaded(review: ReviewStore): Promise<QuestionCardView | null> {
  await expect.poll(() => review.getSnapshot().current?.kind, {interval: 1}).not.toBe('loading');
  const {current} = review.getSnapshot();
  return current?.kind === 'question' ? current : null;
}

describe('a month of reviews', () => {
  it('asks every day what is due, and loses nothing', async () => {
    const dice = seededRandom(7, 'a month');
    let time = onDay(0).getTime();
    const record = fakeRecord(() => time);
    const review = createReviewStore({
      record,
      sources: {
        quizzes: [sheet],
        terms: [],
        term: () => null,
        quiz: {sheet: async () => sheet, key: async () => key},
      },
      now: () => new Date(time),
      newSeed: () => 1,
    });
    const reviewed: number[] = [];
    let wrong = 0;
    for (let day = 0; day < 30; day += 1) {
      time = onDay(day).getTime();
      review.refresh();
      const {due} = review.getSnapshot();
      review.begin(false);
      let count = 0;
      for (let card = await loaded(review); card !== null; card = await loaded(review)) {
        time += minute / 3;
        const isKnown = dice.below(10) > 0;
        const right = own(key.questions, card.question.id);
        if (right?.type !== 'number') throw new Error('The quiz of the test has changed.');
        const text = isKnown ? (right.accepted[0] ?? '') : '999';
        expect(await card.store.check(card.question.id, {text})).toBe(true);
        const {current} = review.getSnapshot();
        if (current?.kind !== 'question' || current.grading === null) throw new Error('It is not graded.');
        expect(current.grading.offered).toBe(isKnown ? 3 : 1);
        wrong += isKnown ? 0 : 1;
        review.grade(current.grading.offered);
        count += 1;
      }
      expect(review.getSnapshot().session.phase).toBe('finished');
      expect(review.getSnapshot().due).toBe(0);
      expect(count).toBeGreaterThanOrEqual(due);
      reviewed.push(count);
      // Two new questions a day, as in a lesson.
      for (const {id, revision} of questions.slice(day * 2, day * 2 + 2)) {
        record.append({
          type: 'question-answered',
          quiz: sheet.id,
          question: id,
          revision,
          response: {text: '1'},
          earned: dice.below(3) === 0 ? '0' : '1',
          possible: '1',
          rule: 'all-or-nothing',
          mode: 'practice',
          try: 1,
        });
      }
    }
    const view = review.getSnapshot();
    expect(view.cards).toBe(60);
    expect(reviewed[0]).toBe(0);
    expect(Math.max(...reviewed)).toBeLessThan(20);
    const all = record.all();
    expect(all.filter(({type}) => type === 'review-graded')).toHaveLength(
      reviewed.reduce((sum, count) => sum + count, 0),
    );
    // What is answered in a review is in no quiz: those answers are the sixty of the lessons.
    expect(all.filter(({type}) => type === 'question-answered')).toHaveLength(60);
    expect(wrong).toBeGreaterThan(5);
    const share = view.retention.weeks.reduce((sum, {known}) => sum + known, 0);
    expect(share / view.retention.weeks.reduce((sum, {asked}) => sum + asked, 0)).toBeGreaterThan(0.8);
    review.close();
  });
});
