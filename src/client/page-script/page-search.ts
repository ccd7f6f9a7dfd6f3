import type {SearchSettings} from '../../core/search/search-settings';
import {createMemory} from '../search/kept-memory';
import {loadProvider} from '../search/load-provider';
import {createSearchDialog} from '../search/search-dialog';
import {findSearchForm} from '../search/search-form';
import {workSearchPage} from '../search/search-page';
import type {PageSettings} from './page-tools';

/** Replaced by the build: see src/plugins/page-script/. */
declare const LECTERN_SEARCH: SearchSettings;

/** The search of the whole visit. */
export interface PageSearch {
  /** Opens the search box with what was typed meanwhile; on the page of results its field takes its place. */
  readonly open: (typed: string) => void;
  /** Works the page of results where it is the page in sight. */
  readonly apply: () => void;
}

/** Makes the search; the box and the index are made and loaded when they are first needed. */
export function createPageSearch({courseId, baseUrl}: PageSettings): PageSearch {
  const {words} = LECTERN_SEARCH;
  const provider = loadProvider(LECTERN_SEARCH, baseUrl);
  const tools = {provider, memory: createMemory(courseId), words, baseUrl};
  let openDialog: ((typed: string) => void) | null = null;
  let worked: HTMLFormElement | null = null;
  let showAddress: (() => void) | null = null;

  addEventListener('popstate', () => {
    if (worked?.isConnected) showAddress?.();
  });

  return {
    open: (typed) => {
      const place = findSearchForm(document);
      if (place) {
        place.field.focus();
        place.field.select();
        if (typed === '') return;
        place.field.value = typed;
        place.field.dispatchEvent(new Event('input', {bubbles: true}));
        return;
      }
      openDialog ??= createSearchDialog(tools);
      openDialog(typed);
    },
    apply: () => {
      const place = findSearchForm(document);
      if (!place || place.form === worked) return;
      worked = place.form;
      showAddress = workSearchPage(place, tools);
      showAddress();
    },
  };
}
