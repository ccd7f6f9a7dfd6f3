import {formatSearchRequest, tidyQuery} from '../../core/search/search-address';
import {makeDialog} from './dialog-parts';
import {moveFocus} from './move-focus';
import {renderRecent} from './render-recent';
import {createResultsView} from './results-view';
import {createSession} from './search-session';
import type {SearchTools} from './search-tools';

const limit = 6;
const filters = {module: null, kind: null};

/** Makes the search box that lies over a page; what comes back opens it, with what was typed already. */
export function createSearchDialog(tools: SearchTools): (typed: string) => void {
  const {provider, memory, words, baseUrl} = tools;
  const pageAddress = `${baseUrl}search/`;
  const parts = makeDialog(words, pageAddress);
  const {dialog, form, field, close, body, all, slash} = parts;
  const view = createResultsView(parts, tools);
  const showStart = (): void => {
    all.hidden = true;
    view.showStart(renderRecent(memory.read().recent, words));
  };
  const session = createSession({
    provider,
    showStart,
    showLoading: view.showLoading,
    show: (asked, answer) => {
      all.hidden = !answer.ok || answer.total <= limit;
      all.href = pageAddress + formatSearchRequest({query: asked.query, ...filters});
      view.show(asked, answer);
      body.scrollTo(0, 0);
    },
  });
  const asked = () => ({query: field.value, filters, limit});

  function searchFor(query: string): void {
    field.value = query;
    field.focus();
    session.askNow(asked());
  }

  field.addEventListener('input', () => session.askSoon(asked()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = tidyQuery(field.value);
    all.href = pageAddress + formatSearchRequest({query, ...filters});
    // As a press on the link: so a page that React has taken over changes without a reload.
    all.click();
  });
  dialog.addEventListener('keydown', (event) => {
    moveFocus(event, field, body);
    // Some browsers would only empty the field.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', ({target}) => {
    if (!(target instanceof Element)) return;
    const link = target.closest('a[href]');
    const button = target.closest('button');
    if (link) memory.remember(tidyQuery(field.value));
    if (link || target === dialog || button === close) dialog.close();
    else if (button?.dataset.query !== undefined) searchFor(button.dataset.query);
    else if (button?.dataset.forget !== undefined) {
      memory.forget();
      searchFor('');
    }
  });
  slash.addEventListener('change', () => memory.setSlash(slash.checked));
  document.body.append(dialog);

  return (typed) => {
    slash.checked = memory.read().slash;
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    if (typed !== '') searchFor(typed);
    else if (field.value === '') showStart();
  };
}
