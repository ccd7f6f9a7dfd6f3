import type {RecordEvent} from '../../core/learner/event-base';
import {type CardSources, catalogueOf} from '../../core/review/catalogue';
import {projectCards} from '../../core/review/project-cards';
import {isAsked} from './due-cards';
import {scheduleCard} from './schedule';

/** How many cards of a record are due. */
export function dueCount(sources: CardSources, events: readonly RecordEvent[], now: Date): number {
  const {cards} = projectCards(events, catalogueOf(sources));
  return cards
    .map((card) => scheduleCard(card, now))
    .filter((card) => isAsked(card) && card.dueAt <= now.getTime()).length;
}
