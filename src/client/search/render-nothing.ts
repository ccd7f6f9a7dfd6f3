import type {SearchWords} from '../../core/search/search-words';
import type {Suggestions} from '../../core/search/suggest';
import {fillWords} from '../../core/words';
import {fillNode} from './fill-node';
import {makeElement} from './make-element';

interface Nothing extends Suggestions {
  readonly query: string;
  /** Whether filters kept something out, perhaps. */
  readonly isFiltered: boolean;
}

/** What helps where nothing was found. Its buttons say in `data-query` what to search for instead. */
export function renderNothing(nothing: Nothing, words: SearchWords): readonly HTMLElement[] {
  const {query, spelling, terms, isFiltered} = nothing;
  const button = (text: string, attributes: Readonly<Record<string, string>>) =>
    makeElement('button', {type: 'button', class: 'search-try', ...attributes}, text);
  return [
    makeElement('p', {class: 'search-nothing'}, fillWords(words.searchNothing, {query})),
    ...(isFiltered ? [makeElement('p', {}, button(words.searchWithoutFilters, {'data-unfilter': ''}))] : []),
    ...(spelling === null
      ? []
      : [
          makeElement(
            'p',
            {},
            ...fillNode(words.searchDidYouMean, 'query', button(spelling, {'data-query': spelling})),
          ),
        ]),
    ...(terms.length === 0
      ? [makeElement('p', {}, words.searchNothingHelp)]
      : [
          makeElement('p', {}, words.searchNear),
          makeElement(
            'ul',
            {class: 'search-terms'},
            ...terms.map(({text, address}) => makeElement('li', {}, makeElement('a', {href: address}, text))),
          ),
        ]),
  ];
}
