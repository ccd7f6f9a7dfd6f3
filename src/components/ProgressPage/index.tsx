import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ScriptPlace} from '../ScriptPlace';
import {useSiteLinks} from '../SiteLinks/use-site-links';

interface Section {
  /** As the page script knows it. */
  readonly name: string;
  readonly title: string;
  /** How what is shown is worked out. */
  readonly rule?: string;
}

/** Everything that the record says of the learner's progress. The page script fills the parts. */
export function ProgressPage(): ReactNode {
  const {review, record} = useSiteLinks();
  return (
    <main id="main" tabIndex={-1} className="frame frame-site overview">
      <Head>
        {/* It is another page for everyone. */}
        <meta name="robots" content="noindex" />
      </Head>
      <header className="overview-head">
        <h1 tabIndex={-1}>
          <Translate id="lectern.progress.title">Your progress</Translate>
        </h1>
        <p className="page-lede">
          <Translate id="lectern.progress.lede">
            Worked out in this browser from your own record. Nothing of it leaves the browser.
          </Translate>
        </p>
        <ul className="overview-links">
          {[review, record].map(({href, name}) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
          <ScriptPlace as="li" name="data-due" />
        </ul>
      </header>
      <p className="overview-without-script">
        <Translate id="lectern.progress.withoutScript">
          Progress is worked out by JavaScript, which does not run here. The lessons, exercises and quizzes
          can be read without it.
        </Translate>
      </p>
      <ScriptPlace name="data-keeping" value="who" />
      <ScriptPlace name="data-keeping" value="reminder" />
      <ScriptPlace as="p" className="overview-report" name="data-overview-report" isStatus />
      <ScriptPlace name="data-overview" value="summary" />
      {sections().map(({name, title, rule}) => (
        <section key={name} className="overview-section prose" aria-labelledby={`progress-${name}`}>
          <h2 id={`progress-${name}`}>{title}</h2>
          {rule !== undefined && <p className="overview-note">{rule}</p>}
          <ScriptPlace className={`overview-${name}`} name="data-overview" value={name} />
        </section>
      ))}
    </main>
  );
}

function sections(): readonly Section[] {
  return [
    {
      name: 'modules',
      title: translate({id: 'lectern.progress.modules', message: 'Modules and lessons'}),
      rule: translate({
        id: 'lectern.progress.modules.rule',
        message:
          'A lesson is done when you read it to its end and passed its quiz, or when you marked it yourself; an exercise, when its tests proved every step, or when you marked them. The two have different signs. What is done stays done when the course grows.',
      }),
    },
    {name: 'plan', title: translate({id: 'lectern.progress.plan', message: 'Your plan'})},
    {name: 'scores', title: translate({id: 'lectern.progress.scores', message: 'Quizzes'})},
    {
      name: 'objectives',
      title: translate({id: 'lectern.progress.objectives', message: 'What you can do'}),
      rule: translate({
        id: 'lectern.progress.objectives.rule',
        message:
          'An objective is shown when your latest answers to at least three of its questions, or to all where there are fewer, earned 80% of their points, or when the tests proved an exercise that serves it.',
      }),
    },
    {name: 'days', title: translate({id: 'lectern.progress.days', message: 'Days learned'})},
    {
      name: 'reset',
      title: translate({id: 'lectern.progress.reset', message: 'Begin again'}),
      rule: translate({
        id: 'lectern.progress.reset.rule',
        message:
          'What you begin again is set aside, not deleted: it no longer counts, and you can take the reset back at any time.',
      }),
    },
  ];
}
