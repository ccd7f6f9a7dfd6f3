import {formatSearchRequest, parseSearchRequest, type SearchRequest} from '../../core/search/search-address';
import {pageAddress, pageSearch} from '../page-place';
import {makeElement} from './make-element';
import {moveFocus} from './move-focus';
import {createResultsView} from './results-view';
import {fillSearchForm, readSearchForm, type SearchForm} from './search-form';
import {createSession} from './search-session';
import type {SearchTools} from './search-tools';

/** How many results stand on the page at first, and how many more each press brings. */
const step = 10;

/** Works the page of results. What comes back shows what the address asks for. */
export function workSearchPage(place: SearchForm, tools: SearchTools): () => void {
  const {form, field, results} = place;
  const {provider, memory, words} = tools;
  const view = createResultsView(place, tools);
  let limit = step;
  /** Place of the result that gets the focus when more of them come. */
  let firstNew: number | null = null;

  const session = createSession({
    provider,
    showStart: () => view.showStart([]),
    showLoading: view.showLoading,
    show: (asked, answer) => {
      view.show(asked, answer);
      if (answer.ok && answer.total > answer.hits.length) {
        const attributes = {type: 'button', class: 'search-more', 'data-more': ''};
        results.append(makeElement('button', attributes, words.searchMore));
      }
      if (firstNew !== null) results.querySelectorAll<HTMLElement>('.search-title a')[firstNew]?.focus();
      firstNew = null;
    },
  });

  const asked = ({query, ...filters}: SearchRequest) => ({query, filters, limit});

  function ask(request: SearchRequest): void {
    limit = step;
    session.askNow(asked(request));
  }

  /** Another question: the back button leads to the one before. */
  function turnTo(request: SearchRequest): void {
    const address = pageAddress(formatSearchRequest(request));
    if (address !== pageAddress(pageSearch())) history.pushState(null, '', address);
    fillSearchForm(form, request);
    memory.remember(request.query);
    ask(request);
  }

  field.addEventListener('input', () => {
    const request = readSearchForm(form);
    history.replaceState(history.state, '', pageAddress(formatSearchRequest(request)));
    limit = step;
    session.askSoon(asked(request));
  });
  form.addEventListener('change', ({target}) => {
    if (target !== field) turnTo(readSearchForm(form));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    turnTo(readSearchForm(form));
  });
  const keysFrom = form.closest('main') ?? form;
  keysFrom.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) moveFocus(event, field, results);
  });
  results.addEventListener('click', ({target}) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a[href], button') : null;
    if (!pressed) return;
    const request = readSearchForm(form);
    const {query, unfilter, more} = pressed.dataset;
    if (pressed instanceof HTMLAnchorElement) memory.remember(request.query);
    else if (query !== undefined) turnTo({...request, query});
    else if (unfilter !== undefined) turnTo({...request, module: null, kind: null});
    else if (more !== undefined) showMore(request);
  });

  function showMore(request: SearchRequest): void {
    firstNew = limit;
    limit += step;
    session.askNow(asked(request));
  }

  return () => {
    const request = parseSearchRequest(pageSearch());
    fillSearchForm(form, request);
    ask(request);
  };
}
