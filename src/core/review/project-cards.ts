import {activeEvents} from '../learner/active-events';
import {compareEvents} from '../learner/compare-events';
import type {RecordEvent} from '../learner/event-base';
import {latestBy} from '../learner/latest-by';
import type {CardHistory, Look} from './card-history';
import {questionCard, readCardId} from './card-id';
import type {Catalogue} from './catalogue';
import {countedAnswers} from './counted-answers';
import {gradeOfPoints, isGrade} from './grade';

/** What was seen within half a day is still in sight: to repeat it then shows nothing. */
const inSight = 12 * 60 * 60 * 1000;

/** All cards of a record, sorted by id, and how many rest because the course no longer has what they asked. */
export interface ProjectedCards {
  readonly cards: readonly CardHistory[];
  readonly gone: number;
}

interface Found {
  readonly card: string;
  readonly event: RecordEvent;
  readonly look: Look;
}

/**
 * Works out the cards: a question is one from its first answer on, a term since it was added. An answer in a quiz counts
 * as a look at the card, unless the card was looked at within half a day before: then it shows what was just read. The
 * order in which events arrived changes nothing.
 */
export function projectCards(events: readonly RecordEvent[], catalogue: Catalogue): ProjectedCards {
  const active = activeEvents(events);
  const {answers, held} = countedAnswers(active);
  const gone = new Set<string>();
  const found: Found[] = [];
  const heldToday = new Set([...held].map((card) => catalogue(card)));

  function today(card: string): string | null {
    const name = catalogue(card);
    if (name === null) gone.add(card);
    return name;
  }

  for (const event of answers) {
    const grade = gradeOfPoints(event.earned, event.possible);
    const card = today(questionCard(event.quiz, event.question));
    if (card === null || grade === null) continue;
    const {at, revision} = event;
    found.push({card, event: {...event, v: 1}, look: {at, grade, isReview: false, revision}});
  }
  const answered = new Set(found.map(({card}) => card));
  for (const event of active) {
    if (event.type !== 'review-graded' || !isGrade(event.grade)) continue;
    const card = catalogue(event.card);
    const {at, grade, revision = null} = event;
    if (card !== null) found.push({card, event, look: {at, grade, isReview: true, revision}});
  }
  const choices = latestBy(
    active.flatMap((event) => {
      if (event.type !== 'card-added' && event.type !== 'card-removed') return [];
      const card = today(event.card);
      return card === null ? [] : [{...event, card}];
    }),
    ({card}) => card,
  );
  const looks = looksByCard(found);
  const cards: CardHistory[] = [];
  for (const card of new Set([...answered, ...choices.keys()])) {
    const choice = choices.get(card);
    const own = looks.get(card) ?? [];
    const isQuestion = readCardId(card)?.kind === 'question';
    // A term that was taken out again is no card; a question that was answered stays one that can be taken in again.
    if (choice?.type === 'card-removed' && !(isQuestion && answered.has(card))) continue;
    cards.push({
      card,
      looks: own,
      since: own[0]?.at ?? choice?.at ?? '',
      isLeftOut: choice?.type === 'card-removed',
      isHeld: heldToday.has(card),
    });
  }
  return {cards: cards.sort((a, b) => (a.card < b.card ? -1 : 1)), gone: gone.size};
}

function looksByCard(found: readonly Found[]): ReadonlyMap<string, readonly Look[]> {
  const byCard = new Map<string, Look[]>();
  for (const {card, look} of found.toSorted((a, b) => compareEvents(a.event, b.event))) {
    const looks = byCard.get(card) ?? [];
    byCard.set(card, looks);
    const last = looks.at(-1);
    const isInSight =
      !look.isReview && last !== undefined && Date.parse(look.at) - Date.parse(last.at) < inSight;
    if (!isInSight) looks.push(look);
  }
  return byCard;
}
