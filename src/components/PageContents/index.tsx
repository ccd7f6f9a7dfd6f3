import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Html} from '../Html';
import type {ContentsEntry} from './to-contents';

interface PageContentsProps {
  readonly entries: readonly ContentsEntry[];
  /** Whether the page numbers its sections, as the contents then do. */
  readonly isNumbered?: boolean;
}

/** The page's contents in the rail of a wide window. The page script marks the section in sight. */
export function PageContentsRail({entries, isNumbered = false}: PageContentsProps): ReactNode {
  return (
    entries.length > 0 && (
      <nav
        className="page-contents page-contents-rail"
        data-contents=""
        aria-label={translate({id: 'lectern.contents.label', message: 'On this page'})}
      >
        <p className="label" aria-hidden="true">
          <Translate id="lectern.contents.label">On this page</Translate>
        </p>
        <Entries entries={entries} isNumbered={isNumbered} />
      </nav>
    )
  );
}

/** The same on a narrow window, at the page's head, closed until wanted. */
export function PageContentsFold({entries, isNumbered = false}: PageContentsProps): ReactNode {
  return (
    entries.length > 0 && (
      <details className="page-contents page-contents-fold" suppressHydrationWarning>
        <summary>
          <Translate id="lectern.contents.label">On this page</Translate>
        </summary>
        <nav aria-label={translate({id: 'lectern.contents.label', message: 'On this page'})}>
          <Entries entries={entries} isNumbered={isNumbered} />
        </nav>
      </details>
    )
  );
}

function Entries({entries, isNumbered}: Required<PageContentsProps>): ReactNode {
  return (
    <ol>
      {entries.map(({id, html, entries: below}, index) => (
        <li key={id}>
          <a
            className={isNumbered ? 'contents-link contents-link-numbered' : 'contents-link'}
            href={`#${id}`}
          >
            {isNumbered && (
              <span className="number" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <Html html={html} />
          </a>
          {below.length > 0 && <EntriesBelow entries={below} />}
        </li>
      ))}
    </ol>
  );
}

function EntriesBelow({entries}: {readonly entries: readonly ContentsEntry[]}): ReactNode {
  return (
    <ol>
      {entries.map(({id, html}) => (
        <li key={id}>
          <a className="contents-link contents-link-below" href={`#${id}`}>
            <Html html={html} />
          </a>
        </li>
      ))}
    </ol>
  );
}
