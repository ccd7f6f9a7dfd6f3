import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export function HowItWorks(): ReactNode {
  return (
    <section className="home-section" aria-labelledby="how">
      <h2 id="how">
        <Translate id="lectern.home.how">How it works</Translate>
      </h2>
      <dl className="home-how">
        <div>
          <dt>
            <Translate id="lectern.home.code">The code ran</Translate>
          </dt>
          <dd>
            <Translate id="lectern.home.codeText">
              Every listing is run with the versions that its page names, or says why not. Take it along as a
              Python file or a notebook.
            </Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="lectern.home.record">Your record stays with you</Translate>
          </dt>
          <dd>
            <Translate id="lectern.home.recordText">
              What you read and tick is kept in this browser. There is no account, no tracking, and no request
              to anyone else.
            </Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="lectern.home.text">The text is in the open</Translate>
          </dt>
          <dd>
            <Translate id="lectern.home.textText">
              Lessons are plain text in a Git repository. Each page links to its source, and to the form in
              which you report a mistake.
            </Translate>
          </dd>
        </div>
      </dl>
    </section>
  );
}
