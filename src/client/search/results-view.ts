import type {SearchAnswer} from '../../core/search/search-provider';
import {suggest} from '../../core/search/suggest';
import {fillWords} from '../../core/words';
import {loadTerms} from './load-terms';
import {makeElement} from './make-element';
import {problemText} from './problem-text';
import {renderHit} from './render-hit';
import {renderNothing} from './render-nothing';
import type {Asked} from './search-session';
import type {SearchTools} from './search-tools';

/** The two places that show what a search found. */
export interface ResultsPlace {
  /** A live region: how many were found, or why none. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

export interface ResultsView {
  readonly show: (asked: Asked, answer: SearchAnswer) => void;
  readonly showLoading: () => void;
  readonly showStart: (nodes: readonly Node[]) => void;
}

/** Shows answers. Each takes the place of the one before, all at once. */
export function createResultsView(
  {status, results}: ResultsPlace,
  {words, baseUrl}: Pick<SearchTools, 'words' | 'baseUrl'>,
): ResultsView {
  let shown = 0;

  function fill(text: string, nodes: readonly Node[]): void {
    status.textContent = text;
    results.replaceChildren(...nodes);
  }

  async function showNothing({query, filters}: Asked): Promise<void> {
    const own = shown;
    const terms = await loadTerms(baseUrl);
    if (own !== shown) return;
    const isFiltered = filters.module !== null || filters.kind !== null;
    const [first, ...rest] = renderNothing({query, isFiltered, ...suggest(query, terms)}, words);
    fill(first?.textContent ?? '', rest);
  }

  return {
    show: (asked, answer) => {
      shown += 1;
      const {query} = asked;
      if (!answer.ok) {
        fill(problemText(answer.problem, words), []);
      } else if (answer.total === 0) {
        void showNothing(asked);
      } else {
        const count = answer.total.toLocaleString(document.documentElement.lang || undefined);
        const text =
          answer.total === 1
            ? fillWords(words.searchCountOne, {query})
            : fillWords(words.searchCount, {count, query});
        const hits = answer.hits.map((hit) => renderHit(hit, words));
        fill(text, [makeElement('ol', {class: 'search-hits'}, ...hits)]);
      }
    },
    showLoading: () => {
      status.textContent = words.searchLoading;
    },
    showStart: (nodes) => {
      shown += 1;
      fill('', nodes);
    },
  };
}
