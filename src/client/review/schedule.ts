import {type Card, createEmptyCard, fsrs, State} from 'ts-fsrs';
import {aim} from '../../core/review/aim';
import type {CardHistory} from '../../core/review/card-history';
import {type Grade, grades} from '../../core/review/grade';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** An interval of days begins and ends at any time of day: who learns in the morning is not made wait for the evening. */
const early = 12 * hour;

/** What the clock of a device may be wrong by before what it wrote is left out: see `eventTime`. */
const ahead = day;

/** Nothing is by chance, and intervals grow to a year, no further: what a course teaches changes. */
const common = {request_retention: aim, maximum_interval: 365, enable_fuzz: false} as const;

/** In a review a card that was not known comes again ten minutes later. */
const inReview = fsrs({...common, learning_steps: ['10m'], relearning_steps: ['10m']});

/** After a quiz, which has just shown what is right, every card rests for a day at least. */
const inQuiz = fsrs({...common, learning_steps: [], relearning_steps: []});

/** A card and when it comes again, worked out from its history. */
export interface ScheduledCard extends CardHistory {
  readonly memory: Card;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  /** It was not known in a review and comes again within minutes. */
  readonly isSoon: boolean;
}

/** Schedules a card by FSRS from all that the record knows of it. Looks in the future, of a wrong clock, wait. */
export function scheduleCard(history: CardHistory, now: Date): ScheduledCard {
  const latest = now.getTime() + ahead;
  let memory = createEmptyCard(history.since);
  for (const {at, grade, isReview} of history.looks) {
    if (Date.parse(at) > latest) break;
    memory = (isReview ? inReview : inQuiz).next(memory, at, grade).card;
  }
  const isSoon = memory.state === State.Learning || memory.state === State.Relearning;
  const slack = memory.state === State.Review ? early : 0;
  return {...history, memory, dueAt: memory.due.getTime() - slack, isSoon};
}

/** The share of chance, from 0 to 1, with which a card is still known; 0 for one that was never asked. */
export function chanceOf({memory}: ScheduledCard, now: Date): number {
  return memory.state === State.New ? 0 : inReview.get_retrievability(memory, now, false);
}

/** When a card would come again after each grade: milliseconds from now. */
export function intervalsOf({memory}: ScheduledCard, now: Date): ReadonlyMap<Grade, number> {
  return new Map(
    grades.map((grade) => [
      grade,
      inReview.next(memory, timeOfReview(memory, now), grade).card.due.getTime() - now.getTime(),
    ]),
  );
}

/** FSRS refuses a review before the one that was last. */
function timeOfReview({last_review: last}: Card, now: Date): Date {
  return last !== undefined && last > now ? last : now;
}
