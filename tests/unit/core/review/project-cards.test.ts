import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {EventDraft} from '../../../../src/core/learner/event';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {catalogueOf} from '../../../../src/core/review/catalogue';
import {projectCards} from '../../../../src/core/review/project-cards';
import {answer, createWriter, onDay, quizOf} from './record-of';

const quizzes = [quizOf('a-quiz', ['one', 'two', 'three'])];
const catalogue = catalogueOf({quizzes, terms: ['tensor', 'epoch']});

/** Cards with the day and grade of each look: `a-quiz#one 0:3 2:r1`, an `r` before the grade of a review. */
function shown(
  drafts: readonly (readonly [day: number, draft: EventDraft])[],
  of = catalogue,
): readonly string[] {
  const write = createWriter();
  const {cards} = projectCards(
    drafts.map(([day, draft]) => write(onDay(day), draft)),
    of,
  );
  return cards.map(({card, looks, isLeftOut, isHeld}) =>
    [
      card,
      ...looks.map(({at, grade, isReview}) => {
        const days = (Date.parse(at) - onDay(0).getTime()) / 86_400_000;
        return `${Math.round(days * 100) / 100}:${isReview ? 'r' : ''}${grade}`;
      }),
      ...(isLeftOut ? ['left out'] : []),
      ...(isHeld ? ['held'] : []),
    ].join(' '),
  );
}

const graded = (card: string, grade: number): EventDraft => ({type: 'review-graded', card, grade});

describe('the cards of a record', () => {
  it('are the questions that were answered, each with the grade that its points stand for', () => {
    expect(
      shown([
        [0, answer('one', '1')],
        [0, answer('two', '1/2')],
        [1, answer('three', '0')],
      ]),
    ).toEqual(['a-quiz#one 0:3', 'a-quiz#three 1:1', 'a-quiz#two 0:2']);
  });

  it('take no second answer for memory while the first is in sight', () => {
    expect(
      shown([
        [0, answer('one', '0')],
        [0.01, answer('one', '1', {try: 2})],
        [0.6, answer('one', '1')],
      ]),
    ).toEqual(['a-quiz#one 0:1 0.6:3']);
  });

  it('take every grade that was given in a review', () => {
    expect(
      shown([
        [0, answer('one', '0')],
        [1, graded('a-quiz#one', 1)],
        [1.01, graded('a-quiz#one', 3)],
      ]),
    ).toEqual(['a-quiz#one 0:1 1:r1 1.01:r3']);
    // A grade without an answer makes no card, and one that does not exist is no grade.
    expect(shown([[0, graded('a-quiz#one', 3)]])).toEqual([]);
    expect(
      shown([
        [0, answer('one', '1')],
        [1, graded('a-quiz#one', 9)],
      ]),
    ).toEqual(['a-quiz#one 0:3']);
  });

  it('are terms while they are added', () => {
    expect(
      shown([
        [0, {type: 'card-added', card: 'term:tensor'}],
        [0, {type: 'card-added', card: 'term:epoch'}],
        [1, {type: 'card-removed', card: 'term:epoch'}],
      ]),
    ).toEqual(['term:tensor']);
  });

  it('are left out where the learner says so, until they are taken in again', () => {
    const removed = [
      [0, answer('one', '1')],
      [1, {type: 'card-removed', card: 'a-quiz#one'}],
    ] as const;
    expect(shown(removed)).toEqual(['a-quiz#one 0:3 left out']);
    expect(shown([...removed, [2, {type: 'card-added', card: 'a-quiz#one'}]])).toEqual(['a-quiz#one 0:3']);
  });

  it('follow a question to another name and another quiz', () => {
    const [topic] = quizOf('b-quiz', ['uno']).topics;
    const moved = topic?.questions.map((question) => ({...question, formerly: ['a-quiz#one']})) ?? [];
    const later = catalogueOf({
      quizzes: [quizOf('b-quiz', [], {topics: [{id: null, questions: moved}]})],
      terms: [],
    });
    expect(
      shown(
        [
          [0, answer('one', '1')],
          [2, graded('a-quiz#one', 3)],
          [9, graded('b-quiz#uno', 4)],
        ],
        later,
      ),
    ).toEqual(['b-quiz#uno 0:3 2:r3 9:r4']);
  });

  it('rest where the course no longer has what they asked', () => {
    const write = createWriter();
    const events = [
      write(onDay(0), answer('gone', '1')),
      write(onDay(0), answer('gone', '1')),
      write(onDay(0), {type: 'card-added', card: 'term:gone'}),
      write(onDay(0), answer('one', '1')),
    ];
    const {cards, gone} = projectCards(events, catalogue);
    expect(cards.map(({card}) => card)).toEqual(['a-quiz#one']);
    expect(gone).toBe(2);
  });

  it('count of an attempt the first answer in practice and the last in an exam that is over', () => {
    const write = createWriter();
    const attempt = (mode: 'practice' | 'exam') =>
      write(onDay(0), {
        type: 'attempt-started',
        quiz: 'a-quiz',
        seed: 1,
        questions: ['one', 'two'],
        limit: null,
        mode,
      });
    const answers = (id: string, mode: 'practice' | 'exam') => [
      write(onDay(0.01), answer('one', '0', {attempt: id, mode})),
      write(onDay(0.02), answer('one', '1', {attempt: id, mode, try: 2})),
    ];
    const gradesOf = (events: Parameters<typeof projectCards>[0]) =>
      projectCards(events, catalogue).cards.map(({looks, isHeld}) => [looks.map(({grade}) => grade), isHeld]);
    const practice = attempt('practice');
    expect(gradesOf([practice, ...answers(practice.id, 'practice')])).toEqual([[[1], false]]);
    const exam = attempt('exam');
    const inExam = [exam, ...answers(exam.id, 'exam')];
    expect(gradesOf(inExam)).toEqual([]);
    const before = write(onDay(-3), answer('two', '1'));
    expect(gradesOf([before, ...inExam])).toEqual([[[3], true]]);
    const end = write(onDay(0.03), {type: 'attempt-finished', attempt: exam.id, reason: 'handed-in'});
    expect(gradesOf([...inExam, end])).toEqual([[[3], false]]);
  });

  it('go with what a reset sets aside, and come back with it', () => {
    const write = createWriter();
    const answered = write(onDay(0), answer('one', '1'));
    const reset = write(onDay(1), {type: 'set-aside', events: [answered.id]});
    const back = write(onDay(2), {type: 'restored', setAside: reset.id});
    expect(projectCards([answered, reset], catalogue).cards).toEqual([]);
    expect(projectCards([answered, reset, back], catalogue).cards).toHaveLength(1);
  });

  it('are the same in whatever order events arrive, and on two devices that meet', () => {
    const name = fc.constantFrom('one', 'two', 'three', 'gone');
    const draft = fc.oneof(
      fc.tuple(name, fc.constantFrom('0', '1/2', '1')).map(([question, earned]) => answer(question, earned)),
      fc
        .tuple(name, fc.integer({min: 0, max: 5}))
        .map(([question, grade]) => graded(`a-quiz#${question}`, grade)),
      fc
        .constantFrom('term:tensor', 'term:epoch', 'a-quiz#one')
        .chain((card) =>
          fc.constantFrom<EventDraft>({type: 'card-added', card}, {type: 'card-removed', card}),
        ),
    );
    const row = fc.array(fc.tuple(fc.integer({min: 0, max: 6}), draft), {maxLength: 20});
    fc.assert(
      fc.property(row, row, fc.infiniteStream(fc.nat()), (mine, theirs, chance) => {
        const [here, there] = [createWriter('a'.repeat(26)), createWriter('b'.repeat(26))];
        const ours = mine.map(([day, one]) => here(onDay(day / 3), one));
        const others = theirs.map(([day, one]) => there(onDay(day / 3), one));
        const merged = projectCards(mergeEvents(ours, others), catalogue);
        expect(projectCards(mergeEvents(others, ours), catalogue)).toEqual(merged);
        const mixed = [...ours, ...others]
          .map((event) => ({event, rank: chance.next().value ?? 0}))
          .sort((a, b) => a.rank - b.rank)
          .map(({event}) => event);
        expect(projectCards(mixed, catalogue)).toEqual(merged);
      }),
    );
  });
});
