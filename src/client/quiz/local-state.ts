import type {QuizKey} from '../../core/quiz/key';
import type {Problem} from './quiz-view';

/** What a page knows beside the record: it is gone when the page is. */
export interface LocalState {
  /** By question: what was picked or typed and not checked yet. */
  readonly drafts: Map<string, unknown>;
  /** By question: the id of the answer that is tried again. */
  readonly retried: Map<string, string>;
  readonly checking: Set<string>;
  readonly problems: Map<string, Problem>;
  key: QuizKey | null;
  keyState: 'unasked' | 'loading' | 'loaded' | 'failed';
  /** The questions that alone are shown; null for all. */
  only: ReadonlySet<string> | null;
}

export function createLocalState(): LocalState {
  return {
    drafts: new Map(),
    retried: new Map(),
    checking: new Set(),
    problems: new Map(),
    key: null,
    keyState: 'unasked',
    only: null,
  };
}
