import {tidyQuery} from '../../core/search/search-address';
import type {SearchAnswer, SearchFilters, SearchProvider} from '../../core/search/search-provider';

/** What is asked for now. */
export interface Asked {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly limit: number;
}

export interface SessionOptions {
  readonly provider: SearchProvider;
  /** Shows the answer to what was asked last. */
  readonly show: (asked: Asked, answer: SearchAnswer) => void;
  /** Nothing is asked for: the field is empty. */
  readonly showStart: () => void;
  /** An answer takes long. */
  readonly showLoading: () => void;
}

export interface SearchSession {
  /** Asks after a pause in which nothing else was asked for. */
  readonly askSoon: (asked: Asked) => void;
  readonly askNow: (asked: Asked) => void;
}

/** How long typing pauses before it is searched for, and how long an answer may take unsaid. */
const pause = 120;
const patience = 500;

/** Searches while somebody types: an answer that comes after a newer question is dropped. */
export function createSession({provider, show, showStart, showLoading}: SessionOptions): SearchSession {
  let latest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let loading: ReturnType<typeof setTimeout> | undefined;

  /** What was asked for until now no longer counts. */
  function begin(): number {
    clearTimeout(waiting);
    clearTimeout(loading);
    latest += 1;
    return latest;
  }

  async function ask(asked: Asked): Promise<void> {
    const own = begin();
    const query = tidyQuery(asked.query);
    if (query === '') {
      showStart();
      return;
    }
    loading = setTimeout(showLoading, patience);
    const answer = await provider.search(query, asked.filters, asked.limit);
    if (own !== latest) return;
    clearTimeout(loading);
    show({...asked, query}, answer);
  }

  return {
    askSoon: (asked) => {
      begin();
      waiting = setTimeout(() => void ask(asked), pause);
    },
    askNow: (asked) => void ask(asked),
  };
}
