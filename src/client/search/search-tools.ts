import type {SearchProvider} from '../../core/search/search-provider';
import type {SearchWords} from '../../core/search/search-words';
import type {KeptMemory} from './kept-memory';

/** What the parts of the search work with. */
export interface SearchTools {
  readonly provider: SearchProvider;
  readonly memory: KeptMemory;
  readonly words: SearchWords;
  readonly baseUrl: string;
}
