import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef} from 'react';
import type {ReviewStore} from '../../client/review/review-store';
import type {CurrentCard} from '../../client/review/review-view';
import {GradeButtons} from './grade-buttons';
import {QuestionReview} from './question-review';
import {TermReview} from './term-review';

interface ReviewCardProps {
  readonly current: CurrentCard;
  readonly review: ReviewStore;
  readonly announce: (text: string) => void;
}

/** The card in front of the learner: what it asks, then how well it was known. */
export function ReviewCard({current, review, announce}: ReviewCardProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const round = 'round' in current ? current.round : null;
  // Each card begins at its title, which a screen reader reads.
  useEffect(() => {
    if (round === null) return;
    const title = place.current?.querySelector<HTMLElement>('.question-title');
    title?.focus({preventScroll: true});
    place.current?.scrollIntoView({block: 'start'});
  }, [round]);

  return (
    <div ref={place} className="review-card">
      {current.kind === 'loading' && (
        <p role="status">
          <Translate id="lectern.review.loading">The question is on its way.</Translate>
        </p>
      )}
      {current.kind === 'missing' && (
        <p role="alert">
          <Translate id="lectern.review.missing">
            This card could not be loaded: you may be offline, or its quiz was just replaced by a newer one.
            It stays due.
          </Translate>
        </p>
      )}
      {current.kind === 'question' && (
        <QuestionReview key={round} shown={current} review={review} announce={announce} />
      )}
      {current.kind === 'term' && <TermReview key={round} shown={current} review={review} />}
      {'grading' in current && current.grading !== null && (
        <GradeButtons grading={current.grading} onGrade={review.grade} />
      )}
      <p className="review-aside">
        <button type="button" className="review-quiet" onClick={review.pass}>
          {current.kind === 'missing'
            ? translate({id: 'lectern.review.next', message: 'Go on with the next card'})
            : translate({id: 'lectern.review.pass', message: 'Another time'})}
        </button>
        <button type="button" className="review-quiet" onClick={review.leaveOut}>
          <Translate id="lectern.review.leaveOut">Do not ask this any more</Translate>
        </button>
      </p>
    </div>
  );
}
