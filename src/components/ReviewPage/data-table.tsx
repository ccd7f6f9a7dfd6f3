import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface DataTableProps {
  /** What it tells, for a list of the page's parts. */
  readonly name: string;
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a plot. */
export function DataTable({name, head, rows}: DataTableProps): ReactNode {
  return (
    <details className="review-table">
      <summary>{translate({id: 'lectern.review.asTable', message: 'The numbers as a table'})}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              {head.map((text, index) => (
                <th key={text} scope="col" align={index === 0 ? undefined : 'right'}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((text, index) => (
                  <td key={head[index + 1]} align="right">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
