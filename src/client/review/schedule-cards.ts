import type {CardHistory, Look} from '../../core/review/card-history';
import {type ScheduledCard, scheduleCard} from './schedule';

/**
 * Schedules all cards, time after time: what was worked out stays for each card that was not looked at since. A record
 * of years has tens of thousands of looks, and each grade changes one card.
 */
export function createScheduler(): (cards: readonly CardHistory[], now: Date) => readonly ScheduledCard[] {
  let known: ReadonlyMap<string, ScheduledCard> = new Map();
  return (cards, now) => {
    const scheduled = cards.map((history) => {
      const before = known.get(history.card);
      return before !== undefined && isSame(before, history)
        ? {...before, ...history}
        : scheduleCard(history, now);
    });
    const time = now.toISOString();
    // What lies in the future may count another time.
    const settled = scheduled.filter(({looks}) => (looks.at(-1)?.at ?? '') <= time);
    known = new Map(settled.map((card) => [card.card, card]));
    return scheduled;
  };
}

function isSame(a: CardHistory, b: CardHistory): boolean {
  return (
    a.since === b.since &&
    a.looks.length === b.looks.length &&
    a.looks.every((look, index) => isSameLook(look, b.looks[index]))
  );
}

function isSameLook(a: Look, b: Look | undefined): boolean {
  return a.at === b?.at && a.grade === b.grade && a.isReview === b.isReview;
}
