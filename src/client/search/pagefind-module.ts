import type {ScoredResult} from './merge-results';

/** What is used of the module that Pagefind writes beside its index. */
export interface PagefindModule {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string, options: PagefindOptions) => Promise<PagefindSearch>;
}

export interface PagefindOptions {
  readonly filters: Readonly<Record<string, string>>;
}

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult extends ScoredResult {
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** HTML in which only `<mark>` is markup. */
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    /** Each word that was found here. */
    readonly weighted_locations: readonly {readonly balanced_score: number}[];
  }[];
}
