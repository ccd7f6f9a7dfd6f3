import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {withSlash} from '../Navigation/with-slash';

interface OfflinePageProps {
  readonly modules: readonly {readonly id: string; readonly title: string}[];
}

/** What a learner without a network sees in the place of a page that is not kept. The page script shows what is. */
export function OfflinePage({modules}: OfflinePageProps): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <main id="main" tabIndex={-1} className="frame frame-site not-found">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1 tabIndex={-1}>
        <Translate id="lectern.offline.title">This page is not on this device</Translate>
      </h1>
      <p>
        <Translate id="lectern.offline.text">
          There is no network, and the page is of a module that is not kept offline. With a network, each
          module’s page has a button that keeps it.
        </Translate>
      </p>
      <div className="kept-modules" data-kept-modules="" hidden>
        <ul>
          {modules.map(({id, title}) => (
            <li key={id} data-module={id}>
              <a href={withBaseUrl(withSlash(`/${id}`))}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a href={useBaseUrl('/')}>
          <Translate id="lectern.offline.home">The course</Translate>
        </a>
      </p>
    </main>
  );
}
