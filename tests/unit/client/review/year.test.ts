import {describe, expect, it} from 'vitest';
import {dueCards} from '../../../../src/client/review/due-cards';
import {forecast} from '../../../../src/client/review/forecast';
import {retentionOf} from '../../../../src/client/review/retention';
import {chanceOf, type ScheduledCard, scheduleCard} from '../../../../src/client/review/schedule';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {seededRandom} from '../../../../src/core/quiz/attempt/random';
import {catalogueOf} from '../../../../src/core/review/catalogue';
import {projectCards} from '../../../../src/core/review/project-cards';
import {answer, createWriter, onDay, quizOf} from '../../core/review/record-of';

const days = 365;
const names = Array.from({length: 600}, (_, index) => `question-${index}`);
const catalogue = catalogueOf({quizzes: [quizOf('a-quiz', names)], terms: []});

/** What fits into ten minutes. */
const aSession = 20;

function scheduled(events: readonly RecordEvent[], now: Date): readonly ScheduledCard[] {
  return projectCards(events, catalogue).cards.map((card) => scheduleCard(card, now));
}

/**
 * Someone who learns five new questions on each of 120 days and reviews ten minutes on all days but Sundays, half of
 * them on another device; they remember with the chance that FSRS expects, by seeded dice.
 */
function simulateYear() {
  const dice = seededRandom(2026, 'a year of reviews');
  const writers = [createWriter('a'.repeat(26)), createWriter('b'.repeat(26))];
  const events: RecordEvent[] = [];
  const byQuestion = new Map<string, readonly RecordEvent[]>();
  const cards = new Map<string, ScheduledCard>();
  const perDay: number[] = [];
  let [asked, known] = [0, 0];
  for (let day = 0; day < days; day += 1) {
    const write = writers[day % 2];
    if (!write) throw new Error('There is no such device.');
    const learn = (at: Date, question: string, grade: number | null) => {
      const card = `a-quiz#${question}`;
      const event =
        grade === null
          ? write(at, answer(question, dice.below(4) === 0 ? '0' : '1'))
          : write(at, {type: 'review-graded', card, grade});
      events.push(event);
      const own = [...(byQuestion.get(question) ?? []), event];
      byQuestion.set(question, own);
      const [now] = scheduled(own, at);
      if (now) cards.set(card, now);
    };
    if (day % 7 !== 6) {
      const now = onDay(day + 0.3);
      const due = dueCards([...cards.values()], now).slice(0, aSession);
      perDay.push(due.length);
      for (const [index, card] of due.entries()) {
        const at = onDay(day + 0.3 + index / (24 * 60));
        const isKnown = dice.below(1000) < chanceOf(card, at) * 1000;
        asked += 1;
        known += isKnown ? 1 : 0;
        const question = card.card.slice('a-quiz#'.length);
        learn(at, question, isKnown ? 3 : 1);
        if (!isKnown) learn(onDay(day + 0.33 + index / (24 * 60)), question, 3);
      }
    }
    for (const question of names.slice(day * 5, day * 5 + 5)) learn(onDay(day), question, null);
  }
  return {events, cards, perDay, asked, known};
}

describe('a year of reviews', () => {
  const {events, cards, perDay, asked, known} = simulateYear();
  const end = onDay(days);

  it('loses no card, and gives at its end what was seen day by day', () => {
    expect(cards.size).toBe(600);
    const again = scheduled(events, end);
    expect(again.map(({card, dueAt, memory}) => [card, dueAt, memory])).toEqual(
      [...cards.values()]
        .sort((a, b) => (a.card < b.card ? -1 : 1))
        .map(({card, dueAt, memory}) => [card, dueAt, memory]),
    );
  });

  it('is the same on two devices, whichever sends first', () => {
    const [one, other] = ['a', 'b'].map((sign) => events.filter(({device}) => device.startsWith(sign)));
    if (!one || !other) throw new Error('A device is missing.');
    expect(scheduled(mergeEvents(one, other), end)).toEqual(scheduled(mergeEvents(other, one), end));
    expect(scheduled([...events].reverse(), end)).toEqual(scheduled(events, end));
  });

  it('keeps what it aims at, within ten minutes a day', () => {
    expect(known / asked).toBeGreaterThan(0.85);
    expect(known / asked).toBeLessThan(0.95);
    // While five new ones come every day the ten minutes are used up at times; afterwards they are plenty.
    const later = perDay.slice(-60);
    expect(later.reduce((sum, count) => sum + count, 0) / later.length).toBeLessThan(8);
    expect(later.every((count) => count < aSession)).toBe(true);
    expect(dueCards(scheduled(events, end), end).length).toBeLessThan(aSession);
  });

  it('is told in its plots as it was', () => {
    const all = scheduled(events, end);
    const {expected, weeks} = retentionOf(all, end);
    expect(expected).toBeGreaterThan(0.9);
    expect(weeks).toHaveLength(8);
    const recent = weeks.reduce((sum, week) => sum + week.asked, 0);
    expect(recent).toBeGreaterThan(100);
    expect(weeks.reduce((sum, week) => sum + week.known, 0) / recent).toBeGreaterThan(0.8);
    const foretold = forecast(all, end);
    expect(foretold).toHaveLength(14);
    const until = foretold.at(-1)?.start ?? end;
    const last = new Date(until.getFullYear(), until.getMonth(), until.getDate() + 1).getTime();
    expect(foretold.reduce((sum, {count}) => sum + count, 0)).toBe(
      all.filter(({dueAt}) => dueAt < last).length,
    );
  });

  it('is worked out in time', () => {
    expect(events.length).toBeGreaterThan(2500);
    const begin = performance.now();
    scheduled(events, end);
    // A limit for what is of the wrong order; it takes some 30 ms.
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
