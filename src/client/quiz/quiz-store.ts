import {drawQuestions} from '../../core/quiz/attempt/draw-questions';
import {timesSeen} from '../../core/quiz/attempt/times-seen';
import {findQuestion, questionsOf} from '../../core/quiz/find-question';
import {isAnswered} from '../../core/quiz/is-answered';
import type {QuizKey} from '../../core/quiz/key';
import {own} from '../../core/quiz/own';
import {type Score, scoreQuestion} from '../../core/quiz/score-question';
import type {RecordStore} from '../record/record-store';
import {fileOrder} from './arrange';
import {eventsOfQuiz} from './events-of-quiz';
import {isAnswerable} from './is-answerable';
import {createLocalState} from './local-state';
import {answersIn, attemptsOf, isComplete, projectQuiz, type QuizPlace} from './project-quiz';
import type {Problem, QuizView} from './quiz-view';

/** A quiz that is being taken. `subscribe` and `getSnapshot` are made for React's useSyncExternalStore. */
export interface QuizStore {
  readonly getSnapshot: () => QuizView;
  readonly subscribe: (listener: () => void) => () => void;
  /** What was picked or typed so far. It is not told to anyone: the fields show it already. */
  readonly keepDraft: (question: string, response: unknown) => void;
  readonly draftOf: (question: string) => unknown;
  /** Scores an answer and puts it into the record; never rejects. Gives whether it was scored. */
  readonly check: (question: string, response: unknown) => Promise<boolean>;
  readonly tryAgain: (question: string) => void;
  readonly openHint: (question: string, hint: number) => void;
  /** Asks once more for a key that could not be loaded. */
  readonly reloadKey: () => void;
  readonly startAgain: () => void;
  readonly showOnlyWrong: () => void;
  readonly showAll: () => void;
  readonly close: () => void;
}

export interface QuizParts extends QuizPlace {
  readonly record: RecordStore;
  readonly loadKey: () => Promise<QuizKey>;
  /** A whole number from 1 on. */
  readonly newSeed: () => number;
}

export function createQuizStore({record, loadKey, newSeed, ...place}: QuizParts): QuizStore {
  const {sheet, identity, scope} = place;
  const local = createLocalState();
  const listeners = new Set<() => void>();
  let view = projectQuiz(place, record.getSnapshot(), local);
  const stop = record.subscribe(update);
  loadForReview();

  return {
    getSnapshot: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepDraft(question, response) {
      local.drafts.set(question, response);
      if (local.problems.delete(question)) update();
    },
    draftOf: (question) => local.drafts.get(question) ?? null,
    check,
    tryAgain(question) {
      const latest = answersOf(question).at(-1);
      if (!latest) return;
      local.retried.set(question, latest.id);
      const sheetOf = findQuestion(sheet, question);
      // What was typed can be mended; a pick is made anew.
      const isTyped = sheetOf !== null && !('choices' in sheetOf);
      local.drafts.set(question, isTyped ? latest.response : null);
      update();
    },
    openHint(question, hint) {
      record.append({type: 'hint-opened', subject: `${sheet.id}#${question}`, hint});
    },
    reloadKey: () => void key(),
    startAgain() {
      local.only = null;
      for (const part of [local.drafts, local.retried, local.problems]) part.clear();
      startAttempt(newSeed());
    },
    showOnlyWrong() {
      const wrong = view.result?.questions.filter(({status}) => status !== 'right') ?? [];
      local.only = new Set(wrong.map(({id}) => id));
      for (const {id} of wrong) {
        const latest = answersOf(id).at(-1);
        if (latest) local.retried.set(id, latest.id);
        local.drafts.delete(id);
      }
      update();
    },
    showAll() {
      local.only = null;
      update();
    },
    close() {
      stop();
      listeners.clear();
    },
  };

  function update(): void {
    view = projectQuiz(place, record.getSnapshot(), local);
    for (const listener of listeners) listener();
    loadForReview();
  }

  async function check(id: string, response: unknown): Promise<boolean> {
    const question = findQuestion(sheet, id);
    if (!question || local.checking.has(id)) return false;
    local.drafts.set(id, response);
    if (!isAnswered(question, response)) return refuse(id, 'empty');
    local.checking.add(id);
    local.problems.delete(id);
    update();
    const loaded = await key();
    local.checking.delete(id);
    if (loaded === null) return refuse(id, 'offline');
    const scoring = scoreQuestion(question, own(loaded.questions, id) ?? null, response);
    if (scoring.kind === 'ask') return refuse(id, scoring.why);
    if (scoring.kind !== 'scored') return refuse(id, scoring.kind === 'no-key' ? 'stale' : 'empty');
    keep(id, question.revision, response, scoring);
    return true;
  }

  function refuse(id: string, problem: Problem): false {
    local.problems.set(id, problem);
    update();
    return false;
  }

  function keep(
    question: string,
    revision: string,
    response: unknown,
    {earned, possible, rule}: Score,
  ): void {
    const attempt =
      scope.kind === 'question' ? undefined : (attempts().at(-1)?.id ?? startAttempt(fileOrder));
    const tries = answersOf(question).length;
    local.drafts.delete(question);
    record.append({
      type: 'question-answered',
      quiz: sheet.id,
      question,
      revision,
      response,
      earned,
      possible,
      rule,
      mode: 'practice',
      try: tries + 1,
      ...(attempt === undefined ? {} : {attempt}),
    });
    const current = attempts().at(-1);
    if (current && current.finished === null && isComplete(current, sheet)) {
      record.append({type: 'attempt-finished', attempt: current.id, reason: 'handed-in'});
    }
  }

  function startAttempt(seed: number): string {
    const ids = questionsOf(sheet)
      .filter(isAnswerable)
      .map(({id}) => id);
    const drawn =
      seed === fileOrder ? ids : drawQuestions(sheet, timesSeen(sheet.id, attempts(), identity), seed);
    const questions = drawn.filter((id) => ids.includes(id));
    return record.append({type: 'attempt-started', quiz: sheet.id, seed, questions, limit: null}).id;
  }

  function attempts() {
    if (scope.kind === 'question') return [];
    return attemptsOf(eventsOfQuiz(record.all(), sheet, identity).answers, sheet.id);
  }

  function answersOf(question: string) {
    const attempt = attempts().at(-1)?.id;
    return answersIn(record.all(), place, {question, attempt});
  }

  /** What was checked before is explained again. */
  function loadForReview(): void {
    if (local.keyState !== 'unasked') return;
    if ([...view.questions.values()].some(({phase}) => phase === 'checked')) void key();
  }

  /** Null where it cannot be loaded: it is asked for again with the next answer. */
  async function key(): Promise<QuizKey | null> {
    if (local.key !== null) return local.key;
    if (local.keyState === 'unasked' || local.keyState === 'failed') local.keyState = 'loading';
    try {
      local.key = await loadKey();
      local.keyState = 'loaded';
    } catch {
      local.keyState = 'failed';
    }
    update();
    return local.key;
  }
}
