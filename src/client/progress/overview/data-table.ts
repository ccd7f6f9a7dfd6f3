import {makeElement} from '../../search/make-element';

/** A table that scrolls by itself where it is wider than the page. The first cell of a row names it. */
export function dataTable(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const cells = head.map((text) => makeElement('th', {scope: 'col'}, text));
  const lines = rows.map(([first = '', ...rest]) =>
    makeElement(
      'tr',
      {},
      makeElement('th', {scope: 'row'}, first),
      ...rest.map((cell) => makeElement('td', {}, cell)),
    ),
  );
  return makeElement(
    'div',
    {class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name},
    makeElement(
      'table',
      {},
      makeElement('thead', {}, makeElement('tr', {}, ...cells)),
      makeElement('tbody', {}, ...lines),
    ),
  );
}
