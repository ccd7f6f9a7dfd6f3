import {isAsked} from './due-cards';
import type {ScheduledCard} from './schedule';

/** How many cards fall due on a day of the learner's calendar. */
export interface ForecastDay {
  /** The day's first moment where the learner is. */
  readonly start: Date;
  readonly count: number;
}

/** How many days are foretold. */
const days = 14;

/** What falls due from today on if nothing is reviewed meanwhile; what is overdue counts for today. */
export function forecast(cards: readonly ScheduledCard[], now: Date): readonly ForecastDay[] {
  const starts = Array.from(
    {length: days + 1},
    (_, index) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + index),
  );
  const times = cards.filter(isAsked).map(({dueAt}) => dueAt);
  return starts.slice(0, days).map((start, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : start.getTime();
    const to = starts[index + 1]?.getTime() ?? 0;
    return {start, count: times.filter((at) => at >= from && at < to).length};
  });
}
