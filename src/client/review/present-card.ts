import type {EventDraft} from '../../core/learner/event';
import {findQuestion} from '../../core/quiz/find-question';
import {readCardId} from '../../core/review/card-id';
import {type Grade, gradeOfPoints} from '../../core/review/grade';
import {type AskedQuestion, askQuestion} from './ask-question';
import type {ReviewSources} from './review-sources';
import type {CurrentCard} from './review-view';
import {intervalsOf, type ScheduledCard} from './schedule';

/** A card in front of the learner. */
export interface PresentedCard {
  readonly card: string;
  readonly toView: (now: Date) => CurrentCard;
  /** The event of a grade; null while the card is not answered. */
  readonly toEvent: (grade: Grade) => EventDraft | null;
  /** Shows what is right, or what a term means. */
  readonly show: () => void;
  readonly close: () => void;
}

interface Presenting {
  readonly sources: ReviewSources;
  readonly round: number;
  readonly seed: number;
  readonly now: () => Date;
  /** Called after each change of what the card shows. */
  readonly onChange: () => void;
}

/** Brings a card before the learner; its question is loaded meanwhile. */
export function presentCard(scheduled: ScheduledCard, presenting: Presenting): PresentedCard {
  const name = readCardId(scheduled.card);
  return name?.kind === 'term'
    ? presentTerm(scheduled, name.term, presenting)
    : presentQuestion(scheduled, presenting, name);
}

function presentTerm(scheduled: ScheduledCard, id: string, presenting: Presenting): PresentedCard {
  const {card, looks} = scheduled;
  const term = presenting.sources.term(id);
  let isShown = false;
  return {
    card,
    toView: (now) => {
      if (term === null) return {kind: 'missing', card};
      const grading = isShown ? {offered: 3 as const, intervals: intervalsOf(scheduled, now)} : null;
      return {kind: 'term', card, round: presenting.round, looks: looks.length, term, isShown, grading};
    },
    toEvent: (grade) => (isShown ? {type: 'review-graded', card, grade} : null),
    show: () => {
      isShown = true;
      presenting.onChange();
    },
    close: () => undefined,
  };
}

function presentQuestion(
  scheduled: ScheduledCard,
  {sources, round, seed, now, onChange}: Presenting,
  name: {readonly quiz: string; readonly question: string} | null,
): PresentedCard {
  const {card, looks} = scheduled;
  let asked: AskedQuestion | null = null;
  let isMissing = false;
  let isClosed = false;
  void load();

  async function load(): Promise<void> {
    const sheet = name && (await sources.quiz.sheet(name.quiz).catch(() => null));
    const question = sheet && findQuestion(sheet, name.question);
    if (isClosed) return;
    if (sheet && question) {
      asked = askQuestion({sheet, question, loadKey: () => sources.quiz.key(sheet.id), seed, now});
      asked.store.subscribe(onChange);
    } else isMissing = true;
    onChange();
  }

  return {
    card,
    toView: (at) => {
      if (asked === null) return {kind: isMissing ? 'missing' : 'loading', card};
      const {sheet, question, store} = asked;
      const answer = asked.answer();
      const last = looks.at(-1)?.revision ?? null;
      return {
        kind: 'question',
        card,
        round,
        looks: looks.length,
        sheet,
        question,
        view: asked.view(),
        store,
        isChanged: last !== null && last !== question.revision,
        grading: answer && {
          offered: gradeOfPoints(answer.earned, answer.possible) ?? 3,
          intervals: intervalsOf(scheduled, at),
        },
      };
    },
    toEvent: (grade) => {
      const answer = asked?.answer();
      if (!answer) return null;
      const {revision, response, earned, possible, rule} = answer;
      return {type: 'review-graded', card, grade, revision, response, earned, possible, rule};
    },
    show: () => asked?.giveUp(),
    close: () => {
      isClosed = true;
      asked?.store.close();
    },
  };
}
