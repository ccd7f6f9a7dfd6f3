import type {ExcerptPart, SearchHit, SearchSection} from '../../core/search/search-provider';
import type {SearchWords} from '../../core/search/search-words';
import {kindName} from './kind-name';
import {makeElement} from './make-element';

/** A page that was found, with the parts of it that fit best. */
export function renderHit(hit: SearchHit, words: SearchWords): HTMLElement {
  const place = [kindName(hit.kind, words), ...(hit.module === null ? [] : [hit.module])];
  const link = makeElement('a', {href: hit.address}, hit.title);
  const {sections} = hit;
  return makeElement(
    'li',
    {class: 'search-hit'},
    makeElement('h2', {class: 'search-title'}, link),
    makeElement('p', {class: 'search-place label'}, place.join(' · ')),
    ...(sections.length === 0
      ? [renderExcerpt(hit.excerpt)]
      : [makeElement('ul', {class: 'search-sections'}, ...sections.map(renderSection))]),
  );
}

function renderSection({address, title, excerpt}: SearchSection): HTMLElement {
  return makeElement('li', {}, makeElement('a', {href: address}, title), renderExcerpt(excerpt));
}

function renderExcerpt(parts: readonly ExcerptPart[]): HTMLElement {
  const nodes = parts.map(({text, isMatch}) => (isMatch ? makeElement('mark', {}, text) : text));
  return makeElement('p', {class: 'search-excerpt'}, ...nodes);
}
