import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Feedback} from '../../client/quiz/feedback';
import {Html} from '../Html';

/** A wrong answer in words or a number: what its author foresaw to say of it, and the right one. */
export function TypedReview({feedback}: {readonly feedback: Extract<Feedback, {kind: 'typed'}>}): ReactNode {
  const {isRight, shown, foreseenHtml} = feedback;
  return (
    <>
      {foreseenHtml !== null && <Html as="div" className="choice-said" html={foreseenHtml} />}
      {!isRight && (
        <p className="feedback-right">
          <span className="label mark-right">
            <Translate id="lectern.choice.right">Right answer</Translate>
          </span>{' '}
          <code translate="no">{shown}</code>
        </p>
      )}
    </>
  );
}

/** Each blank by its number: what was typed, and what belongs there. */
export function BlanksReview({
  feedback,
}: {
  readonly feedback: Extract<Feedback, {kind: 'blanks'}>;
}): ReactNode {
  return (
    <ol className="feedback-blanks">
      {feedback.blanks.map(({text, isRight, shown}, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a blank is known by its number
        <li key={index}>
          <span className="feedback-part">
            <span className="label mark-picked">
              {translate({id: 'lectern.choice.picked', message: 'Your answer'})}
            </span>{' '}
            {text === '' ? (
              <em>{translate({id: 'lectern.blank.empty', message: 'nothing'})}</em>
            ) : (
              <code translate="no">{text}</code>
            )}
          </span>{' '}
          {isRight ? (
            <span className="label mark-right">
              {translate({id: 'lectern.question.right', message: 'Right'})}
            </span>
          ) : (
            <>
              <span className="feedback-part label mark-wrong">
                {translate({id: 'lectern.question.wrong', message: 'Not right'})}
              </span>{' '}
              <span className="feedback-part">
                <span className="label mark-right">
                  {translate({id: 'lectern.choice.right', message: 'Right answer'})}
                </span>{' '}
                <code translate="no">{shown}</code>
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
