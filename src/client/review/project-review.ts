import type {RecordStatus} from '../record/record-snapshot';
import {dueCards, isAsked} from './due-cards';
import {forecast} from './forecast';
import {retentionOf} from './retention';
import type {CurrentCard, ReviewView, SessionView} from './review-view';
import type {ScheduledCard} from './schedule';

/** What a card takes, in minutes: the answer, what is said of it, and a grade. */
const minutesOfCard = 0.5;

interface ReviewFacts {
  readonly cards: readonly ScheduledCard[];
  readonly gone: number;
  readonly status: RecordStatus;
  readonly session: SessionView;
  readonly current: CurrentCard | null;
}

/** What the page shows of a record and of the session that goes on. */
export function projectReview({cards, gone, ...rest}: ReviewFacts, now: Date): ReviewView {
  const asked = cards.filter(isAsked);
  const due = dueCards(cards, now).length;
  const times = asked.map(({dueAt}) => dueAt);
  return {
    ...rest,
    gone,
    due,
    minutes: Math.ceil(due * minutesOfCard),
    cards: asked.length,
    leftOut: cards.filter(({isLeftOut}) => isLeftOut).map(({card}) => card),
    held: cards.filter(({isLeftOut, isHeld}) => isHeld && !isLeftOut).length,
    nextAt: due > 0 || times.length === 0 ? null : times.reduce((first, at) => Math.min(first, at)),
    forecast: forecast(cards, now),
    retention: retentionOf(cards, now),
  };
}
