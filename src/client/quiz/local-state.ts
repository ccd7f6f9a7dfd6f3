import type {QuizKey} from '../../core/quiz/key';
import type {Problem} from './quiz-view';

/** What was picked, typed or arranged and not checked yet, by question. */
export interface Drafts {
  /** Questions whose draft is from before the page was loaded. */
  readonly restored: ReadonlySet<string>;
  /** Null where there is none. */
  readonly get: (question: string) => unknown;
  readonly set: (question: string, response: unknown) => void;
  readonly delete: (question: string) => void;
  readonly clear: () => void;
}

/** What a page knows beside the record. All but the drafts is gone when the page is. */
export interface LocalState {
  readonly drafts: Drafts;
  /** By question: the id of the answer that is tried again. */
  readonly retried: Map<string, string>;
  readonly checking: Set<string>;
  readonly problems: Map<string, Problem>;
  key: QuizKey | null;
  keyState: 'unasked' | 'loading' | 'loaded' | 'failed';
  /** The questions that alone are shown; null for all. */
  only: ReadonlySet<string> | null;
}

export function createLocalState(drafts: Drafts = passingDrafts()): LocalState {
  return {
    drafts,
    retried: new Map(),
    checking: new Set(),
    problems: new Map(),
    key: null,
    keyState: 'unasked',
    only: null,
  };
}

/** Drafts that are gone when the page is. */
function passingDrafts(): Drafts {
  const drafts = new Map<string, unknown>();
  return {
    restored: new Set(),
    get: (question) => drafts.get(question) ?? null,
    set: (question, response) => void drafts.set(question, response),
    delete: (question) => void drafts.delete(question),
    clear: () => drafts.clear(),
  };
}
