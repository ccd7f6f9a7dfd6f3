import {findQuestion} from '../../../core/quiz/find-question';
import type {QuizKey} from '../../../core/quiz/key';
import {own} from '../../../core/quiz/own';
import {readFields} from '../../../core/quiz/read-fields';
import type {RecordStore} from '../../record/record-store';
import {openExam} from '../attempts-of';
import type {QuizPlace} from '../project-quiz';
import {type ClockParts, createExamClock} from './exam-clock';
import {examLog} from './exam-log';
import type {ExamView} from './exam-view';
import {type ExamLocal, projectExam} from './project-exam';

/** An exam that is taken. `subscribe` and `getSnapshot` are made for React's useSyncExternalStore. */
export interface ExamStore {
  readonly getSnapshot: () => ExamView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Milliseconds; null where nothing is limited. */
  readonly timeLeft: () => number | null;
  /** Calls back as time goes on. */
  readonly subscribeToTime: (listener: () => void) => () => void;
  /** Begins an exam with a limit in minutes, or without. It waits for the key; where that fails nothing is begun. */
  readonly start: (limit: number | null) => Promise<void>;
  /** What stands in the fields of a question now. */
  readonly answer: (question: string, response: unknown) => void;
  /** Puts what was typed into the record. */
  readonly flush: () => void;
  readonly flag: (question: string, flagged: boolean) => void;
  readonly handIn: () => void;
  /** The criteria of an open question that the learner found met, in the review. */
  readonly mark: (question: string, met: readonly string[]) => void;
  /** Looks at an exam that was handed in; null: at none, for a new start. */
  readonly show: (attempt: string | null) => void;
  readonly reloadKey: () => void;
  readonly close: () => void;
}

export interface ExamParts extends Omit<QuizPlace, 'scope'> {
  readonly record: RecordStore;
  readonly loadKey: () => Promise<QuizKey>;
  /** A whole number from 1 on. */
  readonly newSeed: () => number;
  readonly clock: ClockParts;
  /** Calls back after a moment in which nothing was typed; gives the way to stop that. */
  readonly later: (run: () => void) => () => void;
}

/** Questions whose fields change with each key that is pressed. */
const typed: readonly string[] = ['text', 'number', 'blanks', 'open'];

/** Milliseconds. */
const lastMoment = 1_500;

/** Goes on with the exam that is open in the record, if there is one; else it waits for `start`. `close` ends it. */
export function createExamStore({record, loadKey, newSeed, clock, later, ...place}: ExamParts): ExamStore {
  const {sheet} = place;
  const log = examLog(record, place);
  const local: ExamLocal = {
    key: null,
    problem: null,
    isStarting: false,
    drafts: new Map(),
    written: new Set(),
    shown: 'latest',
  };
  const listeners = new Set<() => void>();
  const time = createExamClock(clock, (attempt) => end(attempt, 'time'));
  let stopWaiting = () => {};
  let isWriting = false;
  let loading: Promise<QuizKey | null> | null = null;
  let view = project();
  const stop = record.subscribe(update);
  // What is being typed when the time is over still counts.
  time.subscribe(() => (time.left() ?? lastMoment) < lastMoment && flush());
  follow();

  return {
    getSnapshot: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    timeLeft: time.left,
    subscribeToTime: time.subscribe,
    async start(limit) {
      if (local.isStarting || openExam(log.attempts()) !== null) return;
      local.isStarting = true;
      update();
      const key = await load();
      local.isStarting = false;
      const seed = newSeed();
      if (key !== null && !isOfThisQuiz(key, log.draw(seed))) local.problem = 'stale';
      // Another tab may have begun meanwhile: then both go on with its attempt.
      else if (key !== null && openExam(log.attempts()) === null) log.start(seed, limit);
      update();
    },
    answer(question, response) {
      local.drafts.set(question, response);
      stopWaiting();
      if (typed.includes(findQuestion(sheet, question)?.type ?? '')) stopWaiting = later(flush);
      else flush();
    },
    flush,
    flag(question, flagged) {
      if (view.phase === 'running' && view.attempt !== null) log.flag(view.attempt, question, flagged);
    },
    handIn() {
      if (view.phase === 'running' && view.attempt !== null) end(view.attempt, 'handed-in');
    },
    mark(question, met) {
      const attempt = log.attempts().find(({id}) => id === view.reviewed?.id);
      const latest = attempt?.answers.get(question)?.latest;
      const text = readFields(latest?.response)?.text;
      const isCurrent = latest?.revision === findQuestion(sheet, question)?.revision;
      if (attempt && isCurrent && typeof text === 'string') {
        log.answer(attempt, {question, response: {text, met}, key: local.key});
      }
    },
    show(attempt) {
      local.shown = attempt;
      update();
    },
    reloadKey: () => void load(),
    close() {
      flush();
      stop();
      time.follow(null);
      listeners.clear();
    },
  };

  function project(): ExamView {
    return projectExam(place, log.attempts(), record.getSnapshot().status, local);
  }

  function update(): void {
    if (isWriting) return;
    view = project();
    follow();
    for (const listener of listeners) listener();
  }

  /** Keeps clock and key in step with the record. An exam that ran out while the page was closed ends here. */
  function follow(): void {
    const running = openExam(log.attempts());
    time.follow(running);
    if (running !== null) local.shown = 'latest';
    if (view.phase !== 'ready' && local.key === null && local.problem === null) void load();
    if (running !== null && time.left() === 0) end(running.id, 'time');
  }

  function flush(): void {
    stopWaiting();
    const attempt = openExam(log.attempts());
    const drafts = [...local.drafts];
    local.drafts.clear();
    if (attempt === null || drafts.length === 0) return;
    // Shown only once it is known which answers are this page's own: its fields are not filled with them again.
    isWriting = true;
    for (const [question, response] of drafts) {
      const id = log.answer(attempt, {question, response, key: local.key});
      if (id !== null) local.written.add(id);
    }
    isWriting = false;
    update();
  }

  function end(attempt: string, reason: 'handed-in' | 'time'): void {
    flush();
    // The last answer may have been the one that found the time over.
    if (openExam(log.attempts())?.id === attempt) log.finish(attempt, reason);
  }

  function isOfThisQuiz(key: QuizKey, questions: readonly string[]): boolean {
    return questions.every((id) => own(key.questions, id)?.revision === findQuestion(sheet, id)?.revision);
  }

  /** Null where the key cannot be loaded: then answers are kept, and scored when it is there. */
  function load(): Promise<QuizKey | null> {
    loading ??= loadOnce().finally(() => {
      loading = null;
    });
    return loading;
  }

  async function loadOnce(): Promise<QuizKey | null> {
    if (local.key !== null) return local.key;
    try {
      local.key = await loadKey();
      local.problem = null;
      log.scoreLate(local.key);
    } catch {
      local.problem = 'offline';
    }
    update();
    return local.key;
  }
}
