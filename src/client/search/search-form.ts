import {parseSearchRequest, type SearchRequest, tidyQuery} from '../../core/search/search-address';

/** The form of the page of results, as it stands in the page's HTML. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** Finds the form in the page; null on every other page. */
export function findSearchForm(root: ParentNode): SearchForm | null {
  const form = root.querySelector<HTMLFormElement>('form[data-search-form]');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const results = root.querySelector<HTMLElement>('[data-search-results]');
  return form && field && status && results ? {form, field, status, results} : null;
}

/** What the form asks for now. */
export function readSearchForm(form: HTMLFormElement): SearchRequest {
  const values = new FormData(form);
  const search = new URLSearchParams();
  for (const name of ['q', 'module', 'kind']) search.set(name, String(values.get(name) ?? ''));
  return parseSearchRequest(search.toString());
}

/** Puts a request into the form; a filter that the form does not offer stays off. */
export function fillSearchForm(form: HTMLFormElement, {query, module, kind}: SearchRequest): void {
  setValue(form, 'q', tidyQuery(query));
  setValue(form, 'module', module ?? '');
  setValue(form, 'kind', kind ?? '');
}

/** A value that is not offered is as none. */
function setValue(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement) {
    const isOffered = [...control.options].some((option) => option.value === value);
    control.value = isOffered ? value : '';
  } else if (control instanceof HTMLInputElement) {
    control.value = value;
  } else if (control instanceof RadioNodeList) {
    const boxes = [...control].filter((box) => box instanceof HTMLInputElement);
    const wanted = boxes.find((box) => box.value === value) ?? boxes[0];
    if (wanted) wanted.checked = true;
  }
}
