import {makeElement} from './search/make-element';

/** The cells of a row, of which the first names it. */
export type DataRow = readonly (Node | string)[];

/** A table in a place of its own that scrolls where it is wider than the page. */
export function dataTable(name: string, head: readonly string[], rows: readonly DataRow[] = []): HTMLElement {
  const cells = head.map((text) => makeElement('th', {scope: 'col'}, text));
  return makeElement(
    'div',
    {class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name},
    makeElement(
      'table',
      {},
      makeElement('thead', {}, makeElement('tr', {}, ...cells)),
      makeElement('tbody', {}, ...rows.map(makeRow)),
    ),
  );
}

/** Puts other rows into such a table, which keeps its focus and where it was scrolled to. */
export function fillDataTable(table: HTMLElement, rows: readonly DataRow[]): void {
  table.querySelector('tbody')?.replaceChildren(...rows.map(makeRow));
}

function makeRow([first = '', ...rest]: DataRow): HTMLElement {
  const cells = rest.map((cell) => makeElement('td', {}, cell));
  return makeElement('tr', {}, makeElement('th', {scope: 'row'}, first), ...cells);
}
