import type {RecordEvent} from '../../core/learner/event-base';
import {catalogueOf} from '../../core/review/catalogue';
import type {Grade} from '../../core/review/grade';
import {projectCards} from '../../core/review/project-cards';
import type {RecordStore} from '../record/record-store';
import {cardTitle} from './card-title';
import {isAsked} from './due-cards';
import {nextCard} from './next-card';
import {type PresentedCard, presentCard} from './present-card';
import {projectReview} from './project-review';
import type {ReviewSources} from './review-sources';
import type {ReviewView} from './review-view';
import type {ScheduledCard} from './schedule';
import {createScheduler} from './schedule-cards';
import {Session} from './session';

/** A review. `subscribe` and `getSnapshot` are made for React's useSyncExternalStore. */
export interface ReviewStore {
  readonly getSnapshot: () => ReviewView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins ten minutes: with what is due, or ahead of time. */
  readonly begin: (ahead: boolean) => void;
  /** Shows what is right, or what a term means. */
  readonly show: () => void;
  readonly grade: (grade: Grade) => void;
  /** Takes the grade given last back; its card comes again. */
  readonly takeBack: () => void;
  /** Goes on without the card in front, which is asked another time. */
  readonly pass: () => void;
  /** The card in front is not asked any more. */
  readonly leaveOut: () => void;
  readonly takeIn: (card: string) => void;
  /** Works everything out anew: time has passed. */
  readonly refresh: () => void;
  /** Ids of the cards that are asked, as the record has them now. */
  readonly askedCards: () => readonly string[];
  /** The title of a card: it is loaded with its quiz. Null where the course has it no more. */
  readonly titleOf: (card: string) => Promise<string | null>;
  readonly sources: ReviewSources;
  readonly close: () => void;
}

export interface ReviewParts {
  readonly record: RecordStore;
  readonly sources: ReviewSources;
  readonly now: () => Date;
  /** A whole number from 1 on. */
  readonly newSeed: () => number;
}

interface Projected {
  readonly events: readonly RecordEvent[];
  readonly cards: readonly ScheduledCard[];
  readonly gone: number;
}

export function createReviewStore({record, sources, now, newSeed}: ReviewParts): ReviewStore {
  const catalogue = catalogueOf(sources);
  const schedule = createScheduler();
  const session = new Session();
  const listeners = new Set<() => void>();
  let shown: PresentedCard | null = null;
  let round = 0;
  let projected = project(record.all(), now());
  let view = toView();
  const stop = record.subscribe(update);

  return {
    getSnapshot: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin(ahead) {
      session.begin(ahead);
      goOn();
    },
    show: () => shown?.show(),
    grade(grade) {
      const draft = shown?.toEvent(grade);
      if (!shown || !draft) return;
      const {card} = shown;
      shown.close();
      shown = null;
      session.spend(now().getTime());
      const {id} = record.append(draft);
      session.graded = [...session.graded, {event: id, card, grade}];
      goOn();
    },
    takeBack() {
      const last = session.graded.at(-1);
      if (!last) return;
      session.graded = session.graded.slice(0, -1);
      record.append({type: 'set-aside', events: [last.event]});
      session.phase = 'running';
      goOn(last.card);
    },
    pass() {
      if (shown) session.passed.add(shown.card);
      goOn();
    },
    leaveOut() {
      if (!shown) return;
      session.spend(now().getTime());
      record.append({type: 'card-removed', card: shown.card});
      goOn();
    },
    takeIn: (card) => void record.append({type: 'card-added', card}),
    refresh: update,
    askedCards: () => projected.cards.filter(isAsked).map(({card}) => card),
    titleOf: (card) => cardTitle(card, sources),
    sources,
    close() {
      stop();
      shown?.close();
      listeners.clear();
    },
  };

  function project(events: readonly RecordEvent[], at: Date): Projected {
    const {cards, gone} = projectCards(events, catalogue);
    return {events, gone, cards: schedule(cards, at)};
  }

  function toView(): ReviewView {
    const at = now();
    const {events, status} = record.getSnapshot();
    if (projected.events !== events) projected = project(events, at);
    const {cards, gone} = projected;
    return projectReview(
      {cards, gone, status, session: session.toView(), current: shown?.toView(at) ?? null},
      at,
    );
  }

  function update(): void {
    view = toView();
    for (const listener of listeners) listener();
  }

  /** The next card, or the named one; or the end. */
  function goOn(wanted?: string): void {
    shown?.close();
    shown = null;
    // Of the record as it is now, the grade just given included.
    update();
    if (session.phase === 'running') {
      const next =
        projected.cards.find(({card}) => card === wanted) ?? nextCard(projected.cards, session, now());
      if (session.isOver && wanted === undefined) session.phase = 'over';
      else if (next === null) session.phase = 'finished';
      else present(next);
    }
    update();
  }

  function present(card: ScheduledCard): void {
    round += 1;
    session.look(now().getTime());
    shown = presentCard(card, {sources, round, seed: newSeed(), now, onChange: update});
  }
}
