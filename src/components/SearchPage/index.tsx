import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import {SearchFilters, type SearchModule} from './search-filters';

/** The page of results. The page script fills it: what is searched for stands in the address. */
export function SearchPage({modules}: {readonly modules: readonly SearchModule[]}): ReactNode {
  const label = translate({id: 'lectern.search.field', message: 'Search the course'});
  return (
    <main id="main" tabIndex={-1} className="frame frame-site search-page">
      <Head>
        {/* Its results are pages that stand in the sitemap themselves. */}
        <meta name="robots" content="noindex" />
      </Head>
      <h1 tabIndex={-1}>
        <Translate id="lectern.search.title">Search</Translate>
      </h1>
      <WithoutScript />
      {/* biome-ignore lint/a11y/useSemanticElements: the oldest browsers that we serve do not know <search> */}
      <form role="search" action={useBaseUrl('/search/')} data-search-form="" className="search-page-form">
        <div className="search-line">
          <input
            className="search-field"
            type="search"
            name="q"
            aria-label={label}
            placeholder={label}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" className="action">
            <Translate id="lectern.search.submit">Search</Translate>
          </button>
        </div>
        <SearchFilters modules={modules} />
      </form>
      <Filled className="search-status label" name="status" />
      <Filled className="search-results" name="results" />
    </main>
  );
}

/** A place that the page script fills and React leaves alone. */
function Filled({
  className,
  name,
}: {
  readonly className: string;
  readonly name: 'status' | 'results';
}): ReactNode {
  return (
    <div
      className={className}
      {...{[`data-search-${name}`]: ''}}
      role={name === 'status' ? 'status' : undefined}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty, so that React does not look inside
      dangerouslySetInnerHTML={{__html: ''}}
    />
  );
}

function WithoutScript(): ReactNode {
  const {home, glossary} = useSiteLinks();
  return (
    <p className="search-without-script">
      <Translate
        id="lectern.search.withoutScript"
        values={{
          home: <a href={home.href}>{home.name}</a>,
          glossary: <a href={glossary.href}>{glossary.name}</a>,
        }}
      >
        {
          'Searching needs JavaScript, which does not run here. All pages are listed in: {home}. Terms are explained in: {glossary}.'
        }
      </Translate>
    </p>
  );
}
