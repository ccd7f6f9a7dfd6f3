import type {Look} from '../../core/review/card-history';
import {isAsked} from './due-cards';
import {chanceOf, type ScheduledCard} from './schedule';

/** What was known of the cards that were reviewed in seven days. */
export interface RetentionWeek {
  /** The first and the last day, each as its first moment where the learner is. */
  readonly from: Date;
  readonly to: Date;
  readonly asked: number;
  readonly known: number;
}

export interface Retention {
  /** The share of all cards that is known today, as FSRS expects it; null without a card. */
  readonly expected: number | null;
  /** The oldest first, the last seven days at the end. */
  readonly weeks: readonly RetentionWeek[];
}

const weeksShown = 8;
const halfDay = 12 * 60 * 60 * 1000;

/** How much stays: by the reviews so far, and by what FSRS expects of today. */
export function retentionOf(cards: readonly ScheduledCard[], now: Date): Retention {
  const seen = cards.filter((card) => isAsked(card) && card.looks.length > 0);
  const midnight = (offset: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset);
  const weeks = Array.from({length: weeksShown}, (_, index) => {
    const end = 1 - 7 * (weeksShown - 1 - index);
    return {from: midnight(end - 7), to: midnight(end - 1), until: midnight(end).toISOString()};
  });
  const begin = weeks[0]?.from.toISOString() ?? '';
  const tests = cards.flatMap(({looks}) =>
    // Times of the record are compared as texts: only the few that count are read as times.
    looks.filter((look, index) => look.at >= begin && isTest(look, looks[index - 1])),
  );
  return {
    expected:
      seen.length === 0 ? null : seen.reduce((sum, card) => sum + chanceOf(card, now), 0) / seen.length,
    weeks: weeks.map(({from, to, until}) => {
      const since = from.toISOString();
      const own = tests.filter(({at}) => at >= since && at < until);
      return {from, to, asked: own.length, known: own.filter(({grade}) => grade > 1).length};
    }),
  };
}

/** A review half a day after the last look at least: one within minutes tells nothing of memory. */
function isTest({isReview, at}: Look, before: Look | undefined): boolean {
  return isReview && before !== undefined && Date.parse(at) - Date.parse(before.at) >= halfDay;
}
