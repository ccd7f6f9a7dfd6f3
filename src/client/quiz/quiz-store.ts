import {findQuestion} from '../../core/quiz/find-question';
import {isAnswered} from '../../core/quiz/is-answered';
import type {QuizKey} from '../../core/quiz/key';
import {own} from '../../core/quiz/own';
import {readFields} from '../../core/quiz/read-fields';
import {scoreQuestion} from '../../core/quiz/score-question';
import type {QuestionSheet} from '../../core/quiz/sheet';
import type {RecordStore} from '../record/record-store';
import {createLocalState, type Drafts} from './local-state';
import {practiceLog} from './practice-log';
import {projectQuiz, type QuizPlace} from './project-quiz';
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
  /** What was picked or typed and not checked when the page was left. */
  readonly drafts?: Drafts;
}

export function createQuizStore({record, loadKey, newSeed, drafts, ...place}: QuizParts): QuizStore {
  const {sheet, scope} = place;
  const local = createLocalState(drafts);
  const {answersOf, start, keep} = practiceLog(record, place);
  const listeners = new Set<() => void>();
  if (scope.kind === 'questions') for (const id of scope.ids) askAnew(id);
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
      local.drafts.set(question, againWith(findQuestion(sheet, question), latest.response));
      update();
    },
    openHint(question, hint) {
      record.append({type: 'hint-opened', subject: `${sheet.id}#${question}`, hint});
    },
    reloadKey: () => void key(),
    startAgain() {
      local.only = null;
      for (const part of [local.drafts, local.retried, local.problems]) part.clear();
      start(newSeed());
    },
    showOnlyWrong() {
      const wrong = view.result?.questions.filter(({status}) => status !== 'right') ?? [];
      local.only = new Set(wrong.map(({id}) => id));
      for (const {id} of wrong) askAnew(id);
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
    if (scoring.kind === 'no-key') return refuse(id, 'stale');
    if (scoring.kind === 'no-response') return refuse(id, 'empty');
    local.drafts.delete(id);
    keep(question, response, scoring.kind === 'unmarked' ? {...scoring, earned: '0'} : scoring);
    return true;
  }

  /** A question that was answered is open again, with nothing in its fields. */
  function askAnew(id: string): void {
    const latest = answersOf(id).at(-1);
    if (latest) local.retried.set(id, latest.id);
    local.drafts.delete(id);
  }

  function refuse(id: string, problem: Problem): false {
    local.problems.set(id, problem);
    update();
    return false;
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

/** What the fields begin with when a question is tried again: a pick is made anew, the rest can be mended. */
function againWith(question: QuestionSheet | null, response: unknown): unknown {
  if (question === null || 'choices' in question) return null;
  return question.type === 'open' ? {...readFields(response), met: null} : response;
}
