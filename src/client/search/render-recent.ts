import type {SearchWords} from '../../core/search/search-words';
import {makeElement} from './make-element';

/** What an empty field shows: recent searches, or what can be found here. */
export function renderRecent(recent: readonly string[], words: SearchWords): readonly HTMLElement[] {
  if (recent.length === 0) return [makeElement('p', {class: 'search-start'}, words.searchStart)];
  const queries = recent.map((query) =>
    makeElement(
      'li',
      {},
      makeElement('button', {type: 'button', class: 'search-try', 'data-query': query}, query),
    ),
  );
  return [
    makeElement('p', {class: 'search-recent label', id: 'search-recent'}, words.searchRecent),
    makeElement('ul', {class: 'search-recent-list', 'aria-labelledby': 'search-recent'}, ...queries),
    makeElement('button', {type: 'button', class: 'search-forget', 'data-forget': ''}, words.searchForget),
  ];
}
