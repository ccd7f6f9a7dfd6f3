import type {SearchWords} from './search-words';

/** What the build puts into the search: where it asks, and its words. */
export interface SearchSettings {
  /** The live server's pages change under it: it has no index. */
  readonly isLive: boolean;
  /** Null: the index that lies beside the site. */
  readonly algolia: AlgoliaSettings | null;
  readonly words: SearchWords;
}

export interface AlgoliaSettings {
  readonly appId: string;
  /** The public key that can only search. */
  readonly apiKey: string;
  readonly indexName: string;
  /** A server that passes requests on to Algolia; null: Algolia's own. */
  readonly host: string | null;
}
