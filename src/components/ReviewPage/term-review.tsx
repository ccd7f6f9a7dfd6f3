import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useRef} from 'react';
import type {ReviewStore} from '../../client/review/review-store';
import type {TermCardView} from '../../client/review/review-view';
import {Html} from '../Html';

interface TermReviewProps {
  readonly shown: TermCardView;
  readonly review: ReviewStore;
}

/** A term of the glossary: say what it means, then look. */
export function TermReview({shown: {term, isShown}, review}: TermReviewProps): ReactNode {
  const meaning = useRef<HTMLDivElement>(null);
  const href = useBaseUrl('/glossary/');
  useEffect(() => {
    if (isShown) meaning.current?.focus();
  }, [isShown]);
  return (
    <section className="question review-term" aria-labelledby="review-term-title">
      <p className="question-number label">
        <Translate id="lectern.review.term">A term of the glossary: what does it mean?</Translate>
      </p>
      <h2 id="review-term-title" className="question-title" tabIndex={-1}>
        {term.name}
      </h2>
      {isShown ? (
        <div ref={meaning} tabIndex={-1} className="question-feedback">
          <Html as="div" html={term.html} />
          <p className="label review-from">
            <a href={`${href}#${term.id}`}>
              <Translate id="lectern.review.inGlossary">In the glossary</Translate>
            </a>
          </p>
        </div>
      ) : (
        <p className="question-actions">
          <button type="button" className="action" onClick={review.show}>
            <Translate id="lectern.review.showMeaning">Show the meaning</Translate>
          </button>
        </p>
      )}
    </section>
  );
}
