import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {type LoadPages, useNearestPage} from './use-nearest-page';

/** There is no such page. The nearest one is known only in the browser, where the address is. */
export function NotFoundPage({loadPages}: {readonly loadPages: LoadPages}): ReactNode {
  const home = useBaseUrl('/');
  const nearest = useNearestPage(loadPages);
  return (
    <main id="main" tabIndex={-1} className="frame frame-site not-found">
      <p className="label">404</p>
      <h1 tabIndex={-1}>
        <Translate id="lectern.notFound.title">There is no page here</Translate>
      </h1>
      <p className="not-found-nearest" role="status">
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
