import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useRef} from 'react';
import type {ReviewStore} from '../../client/review/review-store';
import type {QuestionCardView} from '../../client/review/review-view';
import {quizAddress} from '../../core/quiz/quiz-address';
import {readFields} from '../../core/quiz/read-fields';
import {MathStyles} from '../MathStyles';
import {QuestionBoundary} from '../Question/question-boundary';
import {QuestionCard} from '../Question/question-card';

interface QuestionReviewProps {
  readonly shown: QuestionCardView;
  readonly review: ReviewStore;
  readonly announce: (text: string) => void;
}

/** A question as its quiz asks it; once it is checked it is only read. */
export function QuestionReview({shown, review, announce}: QuestionReviewProps): ReactNode {
  const {sheet, question, view, store, isChanged, grading} = shown;
  const isChecked = view?.phase === 'checked';
  const href = useBaseUrl(quizAddress(sheet.id));
  const hasGivenUp = useRef(false);
  // The button that was pressed is gone then: the focus goes on to what is right, as after an answer.
  useEffect(() => {
    if (!isChecked || !hasGivenUp.current) return;
    document.getElementById(`review-${question.id}`)?.querySelector<HTMLElement>('.feedback-title')?.focus();
  }, [isChecked, question.id]);
  function giveUp(): void {
    hasGivenUp.current = true;
    review.show();
  }

  return (
    <>
      {sheet.math && <MathStyles />}
      {isChanged && (
        <p className="question-past label">
          <Translate id="lectern.review.changed">
            This question has changed since you last answered it.
          </Translate>
        </p>
      )}
      <QuestionBoundary>
        <QuestionCard
          sheet={sheet}
          question={question}
          view={view}
          store={store}
          mode={isChecked ? 'review' : 'practice'}
          onMark={(met) => void store.check(question.id, {...readFields(view?.response), met})}
          onReloadKey={store.reloadKey}
          level={2}
          idPrefix="review-"
          reportHref={null}
          announce={announce}
        />
      </QuestionBoundary>
      {view?.phase === 'open' && (
        <p className="review-aside">
          <button type="button" className="quiet-action" onClick={giveUp}>
            <Translate id="lectern.review.giveUp">I do not know</Translate>
          </button>
        </p>
      )}
      {grading !== null && (
        <p className="label review-from">
          <Translate
            id="lectern.review.from"
            values={{quiz: <a href={`${href}#${question.id}`}>{sheet.title}</a>}}
          >
            {'From: {quiz}'}
          </Translate>
        </p>
      )}
    </>
  );
}
