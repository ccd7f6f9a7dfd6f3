import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** Leads to the page of results. The page script opens the search box over the page in sight instead. */
export function SearchLink(): ReactNode {
  return (
    <a
      className="search-link"
      href={useBaseUrl('/search/')}
      data-search-open=""
      aria-keyshortcuts="/ Control+K Meta+K"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m13 13 5 5" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      <span className="search-link-text">
        <Translate id="lectern.search.label">Search</Translate>
      </span>
      <span className="search-link-key" aria-hidden="true">
        /
      </span>
    </a>
  );
}
