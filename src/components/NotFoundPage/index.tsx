import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {type LoadPages, useNearestPage} from './use-nearest-page';

/** There is no such page. The nearest one is known only in the browser, where the address is. */
export function NotFoundPage({loadPages}: {readonly loadPages: LoadPages}): ReactNode {
  const home = useBaseUrl('/');
  const nearest = useNearestPage(loadPages);
  const title = translate({id: 'lectern.notFound.title', message: 'There is no page here'});
  return (
    <main id="main" tabIndex={-1} className="frame frame-site not-found">
      <PageMetadata title={title} />
      {/* Some servers answer with this page and status 200. */}
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <p className="label">404</p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="not-found-nearest" role="status" data-live="">
        {nearest && (
          <Translate
            id="lectern.notFound.nearest"
            values={{page: <a href={nearest.address}>{nearest.title}</a>}}
          >
            {'Perhaps you want {page}.'}
          </Translate>
        )}
      </p>
      <p>
        <Translate
          id="lectern.notFound.home"
          values={{
            home: (
              <a href={home}>
                <Translate id="lectern.notFound.contents">the contents of the course</Translate>
              </a>
            ),
          }}
        >
          {'The address may be mistyped, or the page was moved. All pages are listed in {home}.'}
        </Translate>
      </p>
    </main>
  );
}
