import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode, Ref} from 'react';
import type {Feedback} from '../../client/quiz/feedback';
import type {QuestionView} from '../../client/quiz/quiz-view';
import {Html} from '../Html';
import {earnedText, verdictOf, verdictText} from './verdict';

interface QuestionFeedbackProps {
  readonly view: QuestionView;
  readonly level: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onReload: () => void;
}

/** What became of an answer, and why. */
export function QuestionFeedback({view, level, heading, onReload}: QuestionFeedbackProps): ReactNode {
  const {points, feedback, tries, counted, isKeyMissing} = view;
  if (points === null) return null;
  const Heading = headingTag(level);
  return (
    <div className="question-feedback" data-verdict={verdictOf(points)}>
      <Heading ref={heading} tabIndex={-1} className="feedback-title">
        {verdictText(points)} <span className="label">{earnedText(points)}</span>
      </Heading>
      {tries > 1 && counted !== null && (
        <p className="feedback-tries label">
          {translate(
            {
              id: 'lectern.feedback.tries',
              message: 'Try {tries}. The first try counts: {verdict}, {points}.',
            },
            {tries, verdict: verdictText(counted).toLowerCase(), points: earnedText(counted)},
          )}
        </p>
      )}
      {feedback?.kind === 'typed' && <TypedReview feedback={feedback} />}
      {feedback?.kind === 'blanks' && <BlanksReview feedback={feedback} />}
      {feedback !== null && feedback.explanationHtml !== '' && (
        <Html as="div" className="feedback-explanation" html={feedback.explanationHtml} />
      )}
      {isKeyMissing && (
        <p>
          <Translate id="lectern.feedback.missing">
            What is right and why could not be loaded. Your answer and its points are kept.
          </Translate>{' '}
          <button type="button" className="quiet-action" onClick={onReload}>
            <Translate id="lectern.feedback.reload">Load it again</Translate>
          </button>
        </p>
      )}
    </div>
  );
}

export function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const tags = ['h2', 'h3', 'h4', 'h5'] as const;
  return tags[level - 2] ?? 'h6';
}

function TypedReview({feedback}: {readonly feedback: Extract<Feedback, {kind: 'typed'}>}): ReactNode {
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

function BlanksReview({feedback}: {readonly feedback: Extract<Feedback, {kind: 'blanks'}>}): ReactNode {
  return (
    <ol className="feedback-blanks">
      {feedback.blanks.map(({text, isRight, shown}, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a blank is known by its number
        <li key={index}>
          <span className="label mark-picked">
            {translate({id: 'lectern.choice.picked', message: 'Your answer'})}
          </span>{' '}
          {text === '' ? (
            <em>{translate({id: 'lectern.blank.empty', message: 'nothing'})}</em>
          ) : (
            <code translate="no">{text}</code>
          )}{' '}
          {isRight ? (
            <span className="label mark-right">
              {translate({id: 'lectern.question.right', message: 'Right'})}
            </span>
          ) : (
            <>
              <span className="label mark-wrong">
                {translate({id: 'lectern.question.wrong', message: 'Not right'})}
              </span>{' '}
              <span className="label mark-right">
                {translate({id: 'lectern.choice.right', message: 'Right answer'})}
              </span>{' '}
              <code translate="no">{shown}</code>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
