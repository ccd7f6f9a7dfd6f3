import type {ReactNode} from 'react';
import {TitleBlock, type TitleBlockField} from '../TitleBlock';

interface PageHeadProps {
  readonly title: string;
  readonly description: string;
  /** A module's number. */
  readonly number?: string;
  /** The page above this one. */
  readonly above?: {readonly name: string; readonly href: string};
  readonly fields?: readonly TitleBlockField[];
}

/** A page's head: where one is, the title, what it is about, and its facts. */
export function PageHead({title, description, number, above, fields = []}: PageHeadProps): ReactNode {
  return (
    <header className="page-head">
      <div className="page-head-text">
        {above && (
          <p className="breadcrumb label">
            <a href={above.href}>{above.name}</a>
          </p>
        )}
        <h1 tabIndex={-1}>
          {number && <span className="page-number">{number} </span>}
          {title}
        </h1>
        <p className="page-lede">{description}</p>
      </div>
      {fields.length > 0 && <TitleBlock fields={fields} />}
    </header>
  );
}
