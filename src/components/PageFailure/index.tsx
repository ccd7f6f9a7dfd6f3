import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What stands in the place of a page whose program broke; header and footer stay. */
export function PageFailure(): ReactNode {
  return (
    <main id="main" tabIndex={-1} className="frame frame-site not-found">
      <h1 tabIndex={-1}>
        <Translate id="lectern.failure.title">This page stopped working</Translate>
      </h1>
      <p>
        <Translate id="lectern.failure.text">
          A program on this page failed, perhaps because a browser extension changed the page. What you have
          done is kept.
        </Translate>
      </p>
      <p>
        <button type="button" className="action" onClick={() => window.location.reload()}>
          <Translate id="lectern.failure.reload">Load it again</Translate>
        </button>
      </p>
    </main>
  );
}
