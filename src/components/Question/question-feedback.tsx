import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode, Ref} from 'react';
import type {QuestionView} from '../../client/quiz/quiz-view';
import {readFields} from '../../core/quiz/read-fields';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {OpenReview} from './open-review';
import {BlanksReview, TypedReview} from './typed-review';
import {earnedText, scoreText, verdictOf, verdictText} from './verdict';

interface QuestionFeedbackProps {
  readonly question: QuestionSheet;
  readonly view: QuestionView;
  /** Unique in the page. */
  readonly name: string;
  readonly level: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onReload: () => void;
  readonly onMark: (met: readonly string[]) => void;
}

/** What became of an answer, and why. */
export function QuestionFeedback(props: QuestionFeedbackProps): ReactNode {
  const {question, view, name, level, heading, onReload, onMark} = props;
  const {points, feedback, tries, counted, isKeyMissing} = view;
  const isPending = points === null && isOpenAnswered(question, view.response);
  const Heading = headingTag(level);
  return (
    <div className="question-feedback" data-verdict={points === null ? undefined : verdictOf(points)}>
      <Heading ref={heading} tabIndex={-1} className="feedback-title">
        {points !== null ? (
          <>
            {verdictText(points)} <span className="label">{scoreText(points, question.rule)}</span>
          </>
        ) : isPending ? (
          translate({id: 'lectern.open.model', message: 'Model answer'})
        ) : (
          <>
            {translate({id: 'lectern.question.unanswered', message: 'Not answered'})}{' '}
            {!view.isChanged && (
              <span className="label">{earnedText({earned: '0', possible: question.points})}</span>
            )}
          </>
        )}
      </Heading>
      {tries > 1 && counted !== null && points !== null && (
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
      {feedback?.kind === 'open' ? (
        <OpenReview feedback={feedback} name={name} isPending={isPending} onMark={onMark} />
      ) : (
        feedback !== null &&
        feedback.explanationHtml !== '' && (
          <Html as="div" className="feedback-explanation" html={feedback.explanationHtml} />
        )
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

function isOpenAnswered({type}: QuestionSheet, response: unknown): boolean {
  const text = readFields(response)?.text;
  return type === 'open' && typeof text === 'string' && text.trim() !== '';
}

export function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const tags = ['h2', 'h3', 'h4', 'h5'] as const;
  return tags[level - 2] ?? 'h6';
}
