import {describe, expect, it} from 'vitest';
import {cardsAhead, dueCards} from '../../../../src/client/review/due-cards';
import {dueCount} from '../../../../src/client/review/due-count';
import {chanceOf, intervalsOf, scheduleCard} from '../../../../src/client/review/schedule';
import type {EventDraft, LearnerEvent} from '../../../../src/core/learner/event';
import {catalogueOf} from '../../../../src/core/review/catalogue';
import {projectCards} from '../../../../src/core/review/project-cards';
import {answer, createWriter, onDay, quizOf} from '../../core/review/record-of';

const sources = {quizzes: [quizOf('a-quiz', ['one', 'two', 'three'])], terms: ['tensor']};
const graded = (grade: number, card = 'a-quiz#one'): EventDraft => ({type: 'review-graded', card, grade});

type Dated = readonly [day: number, draft: EventDraft];

function record(...drafts: readonly Dated[]): readonly LearnerEvent[] {
  const write = createWriter();
  return drafts.map(([day, draft]) => write(onDay(day), draft));
}

function cardsAt(events: readonly LearnerEvent[], day: number) {
  return projectCards(events, catalogueOf(sources)).cards.map((card) => scheduleCard(card, onDay(day)));
}

/** The day from which on the only card of a record is due. */
function dueDay(...drafts: readonly Dated[]): number {
  const [card] = cardsAt(record(...drafts), 1000);
  return card === undefined ? Number.NaN : (card.dueAt - onDay(0).getTime()) / 86_400_000;
}

const minutes = (count: number) => count / (24 * 60);

describe('when a card comes again', () => {
  it('is decided by how well it was known; half a day early is no matter', () => {
    expect(dueDay([0, answer('one', '0')])).toBe(0.5);
    expect(dueDay([0, answer('one', '1/2')])).toBe(0.5);
    expect(dueDay([0, answer('one', '1')])).toBe(1.5);
    expect(dueDay([0, answer('one', '1')], [2, graded(1)])).toBeCloseTo(2 + minutes(10));
    expect(dueDay([0, answer('one', '1')], [2, graded(2)])).toBeGreaterThan(4);
    expect(dueDay([0, answer('one', '1')], [2, graded(3)])).toBeGreaterThan(
      dueDay([0, answer('one', '1')], [2, graded(2)]),
    );
    expect(dueDay([0, answer('one', '1')], [2, graded(4)])).toBeGreaterThan(
      dueDay([0, answer('one', '1')], [2, graded(3)]),
    );
  });

  it('is never much more than a year away', () => {
    const easy = Array.from({length: 12}, (_, index) => [index * 365, graded(4)] as const);
    const [card] = cardsAt(record([0, answer('one', '1')], ...easy), 12 * 365);
    expect((card?.dueAt ?? 0) - onDay(11 * 365).getTime()).toBeLessThanOrEqual(367 * 86_400_000);
  });

  it('is told before the grade is given, and holds', () => {
    const before = record([0, answer('one', '1')]);
    const [card] = cardsAt(before, 2);
    if (!card) throw new Error('There is no card.');
    for (const [grade, interval] of intervalsOf(card, onDay(2))) {
      const [after] = cardsAt([...before, createWriter('b'.repeat(26))(onDay(2), graded(grade))], 2);
      expect(after?.memory.due.getTime()).toBe(onDay(2).getTime() + interval);
    }
  });

  it('is not told wrong by a clock that was years ahead or is set back', () => {
    const events = record([0, answer('one', '1')], [4000, graded(4)]);
    // What is far in the future does not count yet.
    expect(cardsAt(events, 3)[0]?.memory.reps).toBe(1);
    expect(dueCount(sources, events, onDay(3))).toBe(1);
    // A clock before the last review: the card can still be graded.
    const [card] = cardsAt(record([0, answer('one', '1')], [2, graded(3)]), 1.5);
    if (!card) throw new Error('There is no card.');
    expect([...intervalsOf(card, onDay(1.5)).values()].every(Number.isFinite)).toBe(true);
    expect(chanceOf(card, onDay(1.5))).toBeGreaterThan(0.99);
  });
});

describe('what is due', () => {
  it('begins with what is most nearly forgotten and ends with what is new', () => {
    const events = record(
      [0, {type: 'card-added', card: 'term:tensor'}],
      [0, answer('one', '1')],
      [0, answer('two', '0')],
      [0, answer('three', '1')],
      [2, graded(4, 'a-quiz#three')],
    );
    const cards = cardsAt(events, 3);
    expect(dueCards(cards, onDay(3)).map(({card}) => card)).toEqual([
      'a-quiz#two',
      'a-quiz#one',
      'term:tensor',
    ]);
    expect(cardsAhead(cards, onDay(3)).map(({card}) => card)).toEqual(['a-quiz#three']);
    expect(dueCount(sources, events, onDay(3))).toBe(3);
  });

  it('is no card that is left out, or asked in an exam that is going on', () => {
    const write = createWriter();
    const events = [
      write(onDay(0), answer('one', '1')),
      write(onDay(0), answer('two', '1')),
      write(onDay(1), {type: 'card-removed', card: 'a-quiz#one'}),
      write(onDay(9), {
        type: 'attempt-started',
        quiz: 'a-quiz',
        seed: 1,
        questions: ['two'],
        limit: null,
        mode: 'exam',
      }),
    ];
    expect(dueCount(sources, events.slice(0, 2), onDay(9))).toBe(2);
    expect(dueCount(sources, events, onDay(9))).toBe(0);
  });
});
