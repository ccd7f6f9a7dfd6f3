import {parseSearchMemory, rememberQuery, type SearchMemory} from '../../core/search/search-memory';
import {searchKey} from '../../core/storage-keys';
import {currentProfile} from '../record/current-profile';

/** What is remembered of searches, in the browser's storage where there is one. */
export interface KeptMemory {
  readonly read: () => SearchMemory;
  readonly remember: (query: string) => void;
  readonly forget: () => void;
  readonly setSlash: (isOn: boolean) => void;
}

/** The memory of one course. Where storage is blocked it lasts as long as the page. */
export function createMemory(courseId: string): KeptMemory {
  const key = searchKey(courseId, currentProfile());
  let memory = parseSearchMemory(null);

  /** Another tab may have written since; without storage what this page remembers counts. */
  function read(): SearchMemory {
    try {
      const stored = localStorage.getItem(key);
      if (stored !== null) memory = parseSearchMemory(stored);
    } catch {
      // Blocked by the browser.
    }
    return memory;
  }

  function write(change: Partial<SearchMemory>): void {
    memory = {...read(), ...change};
    try {
      localStorage.setItem(key, JSON.stringify(memory));
    } catch {
      // Blocked or full: it lasts as long as the page.
    }
  }

  return {
    read,
    remember: (query) => write({recent: rememberQuery(read().recent, query)}),
    forget: () => write({recent: []}),
    setSlash: (isOn) => write({slash: isOn}),
  };
}
