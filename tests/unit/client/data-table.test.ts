// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {dataTable, fillDataTable} from '../../../src/client/data-table';

const textsOf = (table: HTMLElement, selector: string) =>
  [...table.querySelectorAll(selector)].map(({textContent}) => textContent);

describe('a table of data', () => {
  it('has a name, heads for its columns and one for each row', () => {
    const link = document.createElement('a');
    link.textContent = 'Tensors';
    const table = dataTable('Scores', ['Quiz', 'Score'], [[link, '<b>92 %</b>']]);
    expect(table.getAttribute('aria-label')).toBe('Scores');
    expect(textsOf(table, 'th[scope=col]')).toEqual(['Quiz', 'Score']);
    expect(table.querySelector('th[scope=row]')?.firstChild).toBe(link);
    expect(textsOf(table, 'td')).toEqual(['<b>92 %</b>']);
  });

  it('takes other rows and keeps the focus', () => {
    const table = document.body.appendChild(dataTable('Events', ['Type', 'Count'], [['read', '1']]));
    table.focus();
    fillDataTable(table, [
      ['opened', '2'],
      ['read', '3'],
    ]);
    expect(textsOf(table, 'tbody th')).toEqual(['opened', 'read']);
    expect(textsOf(table, 'td')).toEqual(['2', '3']);
    expect(document.activeElement).toBe(table);
  });
});
