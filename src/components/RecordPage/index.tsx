import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ScriptPlace} from '../ScriptPlace';
import {useCourseSite} from '../SiteLayout/use-course-site';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import {recordSections} from './record-sections';

/** What this browser keeps of the learner, and everything they can do with it. The page script fills the places. */
export function RecordPage(): ReactNode {
  const {progress, review} = useSiteLinks();
  const {searchesElsewhere} = useCourseSite();
  return (
    <main id="main" tabIndex={-1} className="frame frame-site keeping">
      <Head>
        {/* It is another page for everyone. */}
        <meta name="robots" content="noindex" />
      </Head>
      <header className="keeping-head">
        <h1 tabIndex={-1}>
          <Translate id="lectern.record.title">Your record</Translate>
        </h1>
        <p className="page-lede">
          <Translate id="lectern.record.lede">
            What you do in this course is written into the storage of this browser and nowhere else. There is
            no account. Nothing of it is sent: not your answers, not your name, not your progress.
          </Translate>
        </p>
        <p>
          <Translate id="lectern.record.requests">
            The server that this site comes from sees which pages your browser asks for, as every server does.
          </Translate>
          {searchesElsewhere && (
            <>
              {' '}
              <Translate id="lectern.record.searches">
                What you type into the search goes to Algolia, a search service.
              </Translate>
            </>
          )}
        </p>
        <ul className="keeping-links">
          {[progress, review].map(({href, name}) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </header>
      <p className="keeping-without-script">
        <Translate id="lectern.record.withoutScript">
          This page needs JavaScript, which does not run here. Without it the course writes nothing into your
          browser.
        </Translate>
      </p>
      {recordSections().map(({id, title, text, parts}) => (
        <section key={id} id={id} className="keeping-section prose" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {text.map((sentence) => (
            <p key={sentence} className="keeping-note">
              {sentence}
            </p>
          ))}
          {parts.map((part) => (
            <ScriptPlace key={part} className={`keeping-${part}`} name="data-keeping" value={part} />
          ))}
        </section>
      ))}
    </main>
  );
}
