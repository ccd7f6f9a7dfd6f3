import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizLoaders} from '../../client/review/review-sources';
import {aim} from '../../core/review/aim';
import {PageHead} from '../PageHead';
import {KeepingNote} from '../Quiz/keeping-note';
import {useAnnouncer} from '../Quiz/use-announcer';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import {AnkiButton} from './anki-button';
import {CardCounts} from './card-counts';
import {LeftOut} from './left-out';
import {ReviewForecast} from './review-forecast';
import {ReviewRetention} from './review-retention';
import {ReviewSession} from './review-session';
import {useReview} from './use-review';
import {useTimeText} from './use-time-text';

/** The page of reviews. The server renders what it is; what is due comes in from the record. */
export function ReviewPage({quiz}: {readonly quiz: QuizLoaders}): ReactNode {
  const {store, view, hasFailed} = useReview(quiz);
  const {announce, region} = useAnnouncer();
  const {progress, record} = useSiteLinks();
  const {percent} = useTimeText();
  const noCards = (
    <p className="label">
      <Translate id="lectern.review.noCards">Nothing to show before there is a card.</Translate>
    </p>
  );
  return (
    <div className="frame frame-quiz frame-review">
      <main id="main" tabIndex={-1} className="page">
        <article className="page-body" data-live="">
          <PageHead
            title={translate({id: 'lectern.review.title', message: 'Review'})}
            description={translate({
              id: 'lectern.review.description',
              message:
                'What you have learned, asked again shortly before you would forget it. Ten minutes a day are enough.',
            })}
            above={progress}
          />
          <div className="prose prose-review">
            <p className="quiz-without-script label">
              <Translate id="lectern.review.withoutScript">
                What is due is worked out from the record in your browser. That needs JavaScript, which does
                not run here.
              </Translate>
            </p>
            <KeepingNote status={view?.status ?? null} hasFailed={false} />
            {store !== null && view !== null ? (
              <ReviewSession view={view} review={store} announce={announce} />
            ) : (
              <p className="review-waiting" role="status">
                {hasFailed
                  ? translate({
                      id: 'lectern.review.failed',
                      message: 'The review could not be loaded. Load the page again when you are online.',
                    })
                  : translate({id: 'lectern.review.opening', message: 'Your record is being read.'})}
              </p>
            )}
            {(view?.session.phase ?? 'none') !== 'running' && (
              <>
                <h2 id="coming">
                  <Translate id="lectern.review.coming">What comes</Translate>
                </h2>
                <p>
                  <Translate id="lectern.review.comingText">
                    How many cards fall due on each of the next fourteen days if nothing is reviewed
                    meanwhile. What is overdue counts for today.
                  </Translate>
                </p>
                {view?.cards === 0 && noCards}
                {view !== null && view.cards > 0 && <ReviewForecast days={view.forecast} />}
                <h2 id="staying">
                  <Translate id="lectern.review.staying">What stays</Translate>
                </h2>
                <p>
                  <Translate id="lectern.review.stayingText" values={{aim: percent(aim)}}>
                    {
                      'How much you still knew when a card came back after a day or more. A card comes back when the chance that you know it has sunk to {aim}: that is the aim.'
                    }
                  </Translate>
                </p>
                {view?.cards === 0 && noCards}
                {view !== null && view.cards > 0 && <ReviewRetention retention={view.retention} />}
                <h2 id="cards">
                  <Translate id="lectern.review.cards">Your cards</Translate>
                </h2>
                <CardCounts view={view} recordHref={record.href} />
                {store !== null && view !== null && (
                  <LeftOut cards={view.leftOut} review={store} announce={announce} />
                )}
                <h2 id="anki">
                  <Translate id="lectern.review.ankiTitle">Take them along in Anki</Translate>
                </h2>
                <p>
                  <Translate id="lectern.review.ankiText">
                    The cards can be saved as a text file that Anki imports: File, Import. Save and import it
                    again later, and what is new or has changed is brought up to date; what you did in Anki
                    stays. Reviews here and in Anki know nothing of each other.
                  </Translate>
                </p>
                <AnkiButton review={store} count={view?.cards ?? 0} />
              </>
            )}
          </div>
        </article>
      </main>
      {region}
    </div>
  );
}
