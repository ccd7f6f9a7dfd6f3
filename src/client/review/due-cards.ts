import {State} from 'ts-fsrs';
import {chanceOf, type ScheduledCard} from './schedule';

/** Whether a card takes part in reviews at all. */
export function isAsked({isLeftOut, isHeld}: ScheduledCard): boolean {
  return !isLeftOut && !isHeld;
}

/** The cards that are due, those most nearly forgotten first, new ones last. */
export function dueCards(cards: readonly ScheduledCard[], now: Date): readonly ScheduledCard[] {
  return inOrder(
    cards.filter((card) => isAsked(card) && card.dueAt <= now.getTime()),
    now,
  );
}

/** The cards that are not due yet, in the order in which they are worth a look before their time. */
export function cardsAhead(cards: readonly ScheduledCard[], now: Date): readonly ScheduledCard[] {
  return inOrder(
    cards.filter((card) => isAsked(card) && card.dueAt > now.getTime()),
    now,
  );
}

function inOrder(cards: readonly ScheduledCard[], now: Date): readonly ScheduledCard[] {
  const ranked = cards.map((card) => ({
    card,
    rank: card.memory.state === State.New ? 2 : chanceOf(card, now),
  }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.card.card < b.card.card ? -1 : 1)).map(({card}) => card);
}
