import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef} from 'react';
import type {ReviewStore} from '../../client/review/review-store';
import type {ReviewView} from '../../client/review/review-view';
import {dueText} from './due-text';
import {ReviewCard} from './review-card';
import {SessionEnd} from './session-end';
import {useTimeText} from './use-time-text';

interface ReviewSessionProps {
  readonly view: ReviewView;
  readonly review: ReviewStore;
  readonly announce: (text: string) => void;
}

/** What is due, the cards one after the other, and the end of the ten minutes. */
export function ReviewSession({view, review, announce}: ReviewSessionProps): ReactNode {
  const {session, current, due, cards} = view;
  const {moment} = useTimeText();
  const state = useRef<HTMLDivElement>(null);
  const isRunning = session.phase === 'running';
  const wasRunning = useRef(false);
  // When the last card is done, the focus goes on to what is said of it.
  useEffect(() => {
    if (wasRunning.current && !isRunning) state.current?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);

  return (
    <>
      <div ref={state} tabIndex={-1} className="review-state">
        <p key={`${due} ${session.phase}`} className="review-due">
          {dueText(view, moment)}
        </p>
        {!isRunning && session.graded.size > 0 && <SessionEnd session={session} />}
        <p className="question-actions">
          {!isRunning && due > 0 && (
            <button type="button" className="action" onClick={() => review.begin(false)}>
              {session.phase === 'none'
                ? translate({id: 'lectern.review.begin', message: 'Review for ten minutes'})
                : translate({id: 'lectern.review.more', message: 'Ten minutes more'})}
            </button>
          )}
          {!isRunning && due === 0 && cards > 0 && (
            <button type="button" className="quiet-action" onClick={() => review.begin(true)}>
              <Translate id="lectern.review.ahead">Review ahead of time</Translate>
            </button>
          )}
          {session.canTakeBack && (
            <button type="button" className="review-quiet" onClick={review.takeBack}>
              <Translate id="lectern.review.takeBack">Take the last grade back</Translate>
            </button>
          )}
        </p>
      </div>
      {current !== null && <ReviewCard current={current} review={review} announce={announce} />}
    </>
  );
}
