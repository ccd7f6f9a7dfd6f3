import {arrangeChoices} from '../../core/quiz/attempt/arrange-choices';
import type {AnsweredEvent} from '../../core/quiz/attempt/attempt-events';
import {isMarked} from '../../core/quiz/attempt/is-marking';
import {seededRandom} from '../../core/quiz/attempt/random';
import {shuffle} from '../../core/quiz/attempt/shuffle';
import {identityOf} from '../../core/quiz/identity';
import type {QuizKey} from '../../core/quiz/key';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import {emptyResponse} from '../quiz/empty-response';
import {createQuizStore, type QuizStore} from '../quiz/quiz-store';
import type {QuestionView} from '../quiz/quiz-view';
import {passingRecord} from './passing-record';

/** A question that is being asked in a review. */
export interface AskedQuestion {
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  readonly store: QuizStore;
  readonly view: () => QuestionView | null;
  /** The answer that stands, once it is checked, marked where that is the learner's part, or given up. */
  readonly answer: () => AnsweredEvent | null;
  /** Shows what is right without an answer. */
  readonly giveUp: () => void;
}

interface Asking {
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  readonly loadKey: () => Promise<QuizKey>;
  /** Mixes choices and items: what is right is not to be known by its place. */
  readonly seed: number;
  readonly now: () => Date;
}

/** Asks a question by the rules of its quiz, over a record that is kept nowhere. */
export function askQuestion({sheet, question, loadKey, seed, now}: Asking): AskedQuestion {
  const record = passingRecord(now);
  const store = createQuizStore({
    record,
    sheet,
    identity: identityOf([sheet]),
    scope: {kind: 'questions', ids: [question.id]},
    loadKey,
    newSeed: () => seed,
  });
  const choices =
    question.type === 'choice' || question.type === 'many' ? arrangeChoices(sheet, question, seed) : [];
  const items =
    question.type === 'order' ? shuffle(question.items, seededRandom(seed, `items:${question.id}`)) : [];
  let hasGivenUp = false;

  function answer(): AnsweredEvent | null {
    const latest = record.all().findLast((event): event is typeof event & AnsweredEvent => isAnswer(event));
    if (latest === undefined) return null;
    return hasGivenUp || isMarked(latest) ? latest : null;
  }

  return {
    sheet,
    question,
    store,
    view: () => {
      const view = store.getSnapshot().questions.get(question.id);
      return view === undefined ? null : {...view, choices, items};
    },
    answer,
    giveUp: () => {
      if (answer() !== null) return;
      hasGivenUp = true;
      record.append({
        type: 'question-answered',
        quiz: sheet.id,
        question: question.id,
        revision: question.revision,
        response: emptyResponse(question),
        earned: '0',
        possible: question.points,
        rule: question.rule,
        mode: 'practice',
        try: 1,
      });
    },
  };
}

function isAnswer({type}: {readonly type: string}): boolean {
  return type === 'question-answered';
}
