/** What can be found. */
export const searchKinds = ['lesson', 'exercise', 'quiz', 'glossary', 'module', 'guide', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Null lets everything through. */
export interface SearchFilters {
  /** Id of a module. */
  readonly module: string | null;
  readonly kind: SearchKind | null;
}

/** A piece of an excerpt. It is shown as text, never as HTML. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether the query asked for these words. */
  readonly isMatch: boolean;
}

/** A part of a page under a heading, which the address leads to. */
export interface SearchSection {
  readonly address: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A page that was found, base URL included in every address. */
export interface SearchHit {
  readonly address: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** Title of the module that it belongs to. */
  readonly module: string | null;
  readonly excerpt: readonly ExcerptPart[];
  /** The best first; empty where only the page as a whole fits. */
  readonly sections: readonly SearchSection[];
}

/** Why there is no answer. */
export type SearchProblem = 'no-index' | 'live-server' | 'offline' | 'wrong-key' | 'rate-limit' | 'failed';

export type SearchAnswer =
  | {
      readonly ok: true;
      /** At most as many as were asked for. */
      readonly hits: readonly SearchHit[];
      /** How many pages there are in all. */
      readonly total: number;
    }
  | {readonly ok: false; readonly problem: SearchProblem};

/** One way to search. It never rejects: what went wrong is an answer, too. */
export interface SearchProvider {
  readonly search: (query: string, filters: SearchFilters, limit: number) => Promise<SearchAnswer>;
}

/** Whether a text from outside, such as an address, names a kind of page. */
export function isSearchKind(text: unknown): text is SearchKind {
  return searchKinds.some((kind) => kind === text);
}
