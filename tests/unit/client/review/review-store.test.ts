import {describe, expect, it} from 'vitest';
import {createReviewStore, type ReviewStore} from '../../../../src/client/review/review-store';
import type {QuizKey} from '../../../../src/core/quiz/key';
import type {QuizSheet} from '../../../../src/core/quiz/sheet';
import {everyType} from '../../components/Quiz/quiz-fixture';
import {onDay} from '../../core/review/record-of';
import {compileOne} from '../../markdown/quiz/quiz-fixture';
import {fakeRecord} from '../quiz/fake-record';

const small = compileOne(`### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It trains models.

### How many bytes has a 32-bit float? {#bytes}

\`\`\`answer number
4
\`\`\`

> 32 bits are four bytes.`);

interface Site {
  readonly quiz?: {readonly sheet: QuizSheet; readonly key: QuizKey};
  readonly sheet?: () => Promise<QuizSheet | null>;
}

/** A review over a record in memory, with a clock to be moved. */
function setUp({quiz = small, sheet = async () => quiz.sheet}: Site = {}) {
  let time = onDay(0).getTime();
  const record = fakeRecord(() => time);
  const tensor = {id: 'tensor', name: 'Tensor', html: '<p>An array.</p>'};
  const review = createReviewStore({
    record,
    sources: {
      quizzes: [quiz.sheet],
      terms: ['tensor'],
      term: (id) => (id === 'tensor' ? tensor : null),
      quiz: {sheet, key: async () => quiz.key},
    },
    now: () => new Date(time),
    newSeed: () => 1,
  });
  return {
    record,
    review,
    wait: (milliseconds: number) => {
      time += milliseconds;
      review.refresh();
    },
    answer: (question: string, earned = '1', revision?: string) => {
      const known = quiz.sheet.topics.flatMap(({questions}) => questions).find(({id}) => id === question);
      record.append({
        type: 'question-answered',
        quiz: quiz.sheet.id,
        question,
        revision: revision ?? known?.revision ?? '',
        response: {},
        earned,
        possible: '1',
        rule: 'exact',
        mode: 'practice',
        try: 1,
      });
    },
  };
}

const day = 86_400_000;

async function question(review: ReviewStore) {
  await expect.poll(() => review.getSnapshot().current?.kind, {interval: 1}).not.toBe('loading');
  const {current} = review.getSnapshot();
  if (current?.kind !== 'question') throw new Error(`The card is ${current?.kind}.`);
  return current;
}

describe('a review', () => {
  it('asks a question as its quiz does, and keeps the answer with the grade', async () => {
    const {record, review, wait, answer} = setUp();
    answer('framework');
    wait(3 * day);
    expect(review.getSnapshot()).toMatchObject({due: 1, minutes: 1, cards: 1, nextAt: null});
    review.begin(false);
    const card = await question(review);
    expect(card).toMatchObject({looks: 1, isChanged: false, grading: null, view: {phase: 'open'}});
    // Nothing can be graded before there is an answer.
    review.grade(4);
    expect(record.all()).toHaveLength(1);
    const [, pytorch] =
      small.sheet.topics[0]?.questions[0]?.type === 'choice'
        ? small.sheet.topics[0].questions[0].choices
        : [];
    await card.store.check('framework', {picked: [pytorch?.id]});
    const checked = await question(review);
    expect(checked).toMatchObject({grading: {offered: 3}, view: {phase: 'checked'}});
    review.grade(3);
    expect(record.all().at(-1)).toMatchObject({
      type: 'review-graded',
      card: 'q#framework',
      grade: 3,
      revision: card.question.revision,
      response: {picked: [pytorch?.id]},
      earned: '1',
      possible: '1',
    });
    expect(review.getSnapshot()).toMatchObject({
      due: 0,
      current: null,
      session: {phase: 'finished', canTakeBack: true},
    });
    expect(review.getSnapshot().nextAt).toBeGreaterThan(onDay(4).getTime());
  });

  it('offers Again for a wrong answer, and asks once more before it ends', async () => {
    const {review, wait, answer} = setUp();
    answer('bytes');
    wait(3 * day);
    review.begin(false);
    const {store, round} = await question(review);
    await store.check('bytes', {text: '8'});
    expect(await question(review)).toMatchObject({grading: {offered: 1}});
    review.grade(1);
    const again = await question(review);
    expect(again.round).toBeGreaterThan(round);
    expect(again).toMatchObject({looks: 2, grading: null, view: {phase: 'open'}});
  });

  it('shows what is right to who does not know', async () => {
    const {record, review, wait, answer} = setUp();
    answer('bytes');
    wait(3 * day);
    review.begin(false);
    await question(review);
    review.show();
    await expect
      .poll(() => {
        const {current} = review.getSnapshot();
        return current?.kind === 'question' ? current.view?.feedback?.explanationHtml : null;
      })
      .toContain('four bytes');
    expect(await question(review)).toMatchObject({grading: {offered: 1}});
    review.grade(2);
    expect(record.all().at(-1)).toMatchObject({type: 'review-graded', grade: 2, earned: '0'});
  });

  it('takes a grade back: the record keeps that it was given, and it counts no more', async () => {
    const {record, review, wait, answer} = setUp();
    answer('bytes');
    wait(3 * day);
    review.begin(false);
    await (await question(review)).store.check('bytes', {text: '4'});
    review.grade(4);
    expect(review.getSnapshot().due).toBe(0);
    review.takeBack();
    expect(await question(review)).toMatchObject({card: 'q#bytes', looks: 1, grading: null});
    expect(review.getSnapshot()).toMatchObject({due: 1, session: {phase: 'running', canTakeBack: false}});
    expect(record.all().map(({type}) => type)).toEqual(['question-answered', 'review-graded', 'set-aside']);
  });

  it('asks terms of the glossary', () => {
    const {record, review} = setUp();
    record.append({type: 'card-added', card: 'term:tensor'});
    expect(review.getSnapshot()).toMatchObject({due: 1, cards: 1});
    review.begin(false);
    expect(review.getSnapshot().current).toMatchObject({
      kind: 'term',
      term: {name: 'Tensor'},
      isShown: false,
      grading: null,
    });
    review.grade(3);
    expect(record.all()).toHaveLength(1);
    review.show();
    expect(review.getSnapshot().current).toMatchObject({isShown: true, grading: {offered: 3}});
    review.grade(3);
    expect(record.all().at(-1)).toMatchObject({type: 'review-graded', card: 'term:tensor', grade: 3});
    expect(review.getSnapshot()).toMatchObject({due: 0, session: {phase: 'finished'}});
  });

  it('ends after ten minutes, and goes on where that is wanted', () => {
    const {record, review, wait} = setUp();
    record.append({type: 'card-added', card: 'term:tensor'});
    review.begin(false);
    // Who leaves a card lying is not learning: two minutes count for it at most.
    for (let count = 0; count < 5; count += 1) {
      expect(review.getSnapshot().session.phase).toBe('running');
      wait(9 * 60_000);
      review.show();
      review.grade(1);
    }
    expect(review.getSnapshot()).toMatchObject({current: null, session: {phase: 'over', seconds: 600}});
    wait(10 * 60_000);
    review.begin(false);
    expect(review.getSnapshot()).toMatchObject({
      current: {kind: 'term'},
      session: {phase: 'running', seconds: 0},
    });
  });

  it('goes ahead of time once through the cards', async () => {
    const {review, answer} = setUp();
    answer('framework');
    answer('bytes');
    expect(review.getSnapshot()).toMatchObject({due: 0, cards: 2});
    review.begin(false);
    expect(review.getSnapshot().session.phase).toBe('finished');
    review.begin(true);
    const asked: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      const {card} = await question(review);
      asked.push(card);
      review.show();
      review.grade(3);
    }
    expect(asked.sort()).toEqual(['q#bytes', 'q#framework']);
    expect(review.getSnapshot().session.phase).toBe('finished');
  });

  it('passes a card by, leaves one out, and takes it in again', async () => {
    const {review, wait, answer} = setUp();
    answer('framework', '0');
    answer('bytes');
    wait(3 * day);
    review.begin(false);
    expect((await question(review)).card).toBe('q#framework');
    review.pass();
    expect((await question(review)).card).toBe('q#bytes');
    review.leaveOut();
    expect(review.getSnapshot()).toMatchObject({
      due: 1,
      cards: 1,
      leftOut: ['q#bytes'],
      session: {phase: 'finished'},
    });
    expect(await review.titleOf('q#bytes')).toBe('How many bytes has a 32-bit float?');
    review.takeIn('q#bytes');
    expect(review.getSnapshot()).toMatchObject({due: 2, leftOut: []});
  });

  it('says that a question changed since it was answered', async () => {
    const {review, wait, answer} = setUp();
    answer('bytes', '1', 'an older one');
    wait(3 * day);
    review.begin(false);
    const card = await question(review);
    expect(card.isChanged).toBe(true);
    await card.store.check('bytes', {text: '4'});
    review.grade(3);
    wait(30 * day);
    review.begin(false);
    expect((await question(review)).isChanged).toBe(false);
  });

  it('says which card could not be loaded, and goes on without it', async () => {
    const {record, review, wait, answer} = setUp({sheet: () => Promise.reject(new Error('offline'))});
    answer('bytes');
    record.append({type: 'card-added', card: 'term:tensor'});
    wait(3 * day);
    review.begin(false);
    await expect.poll(() => review.getSnapshot().current).toEqual({kind: 'missing', card: 'q#bytes'});
    review.pass();
    expect(review.getSnapshot().current).toMatchObject({kind: 'term'});
  });

  it('asks every type of question', async () => {
    const quiz = everyType();
    const {review, wait, answer} = setUp({quiz});
    const ids = quiz.sheet.topics.flatMap(({questions}) => questions.map(({id}) => id));
    for (const id of ids) answer(id);
    wait(5 * day);
    review.begin(false);
    const types = new Set<string>();
    for (const _ of ids) {
      const card = await question(review);
      types.add(card.question.type);
      review.show();
      await expect.poll(async () => (await question(review)).view?.feedback).toBeTruthy();
      expect((await question(review)).grading).toMatchObject({offered: 1});
      review.grade(3);
    }
    expect(types).toEqual(new Set(['choice', 'many', 'text', 'number', 'blanks', 'order', 'match', 'open']));
    expect(review.getSnapshot().session.phase).toBe('finished');
  });
});
