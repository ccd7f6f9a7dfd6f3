import {cardsAhead, dueCards} from './due-cards';
import type {ScheduledCard} from './schedule';
import type {Session} from './session';

/** A card that was not known comes once more at the session's end, if that is less than this before its time. */
const soon = 20 * 60 * 1000;

/** The card that a session asks next; null where it is finished. */
export function nextCard(
  cards: readonly ScheduledCard[],
  {isAhead, passed, graded}: Session,
  now: Date,
): ScheduledCard | null {
  const isWanted = ({card}: ScheduledCard) => !passed.has(card);
  const due = dueCards(cards, now).filter(isWanted);
  if (due[0] !== undefined) return due[0];
  const later = cardsAhead(cards, now).filter(isWanted);
  const again = later
    .filter(({isSoon, dueAt}) => isSoon && dueAt - now.getTime() <= soon)
    .sort((a, b) => a.dueAt - b.dueAt);
  const done = new Set(graded.map(({card}) => card));
  const ahead = isAhead ? later.find(({card}) => !done.has(card)) : undefined;
  return ahead ?? again[0] ?? null;
}
