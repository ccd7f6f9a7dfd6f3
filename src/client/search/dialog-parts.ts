import type {SearchWords} from '../../core/search/search-words';
import {makeElement} from './make-element';

/** The elements of the dialog that something happens with. */
export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** Holds what was found, and the link to all of it. */
  readonly body: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly all: HTMLAnchorElement;
  readonly slash: HTMLInputElement;
}

/** Makes the dialog, outside of what React renders. */
export function makeDialog(words: SearchWords, pageAddress: string): DialogParts {
  const field = makeElement('input', {
    type: 'search',
    name: 'q',
    id: 'search-field',
    class: 'search-field',
    'aria-label': words.searchLabel,
    'aria-describedby': 'search-keys',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
    placeholder: words.searchLabel,
  });
  const close = makeElement(
    'button',
    {type: 'button', class: 'search-close', 'aria-label': words.searchClose},
    '×',
  );
  const form = makeElement('form', {role: 'search', action: pageAddress, class: 'search-form'}, field, close);
  const status = makeElement('p', {class: 'search-status label', role: 'status'});
  const results = makeElement('div', {class: 'search-results'});
  const all = makeElement('a', {href: pageAddress, class: 'search-all'}, words.searchAll);
  const slash = makeElement('input', {type: 'checkbox'});
  const foot = makeElement(
    'div',
    {class: 'search-foot label'},
    makeElement('p', {id: 'search-keys', class: 'search-keys'}, words.searchKeys),
    makeElement('label', {class: 'search-slash'}, slash, makeElement('span', {}, words.searchSlash)),
  );
  const body = makeElement('div', {class: 'search-body'}, status, results, all);
  const dialog = makeElement(
    'dialog',
    {class: 'search-dialog', 'aria-label': words.searchLabel},
    form,
    body,
    foot,
  );
  return {dialog, form, field, close, body, status, results, all, slash};
}
