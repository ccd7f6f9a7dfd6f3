import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {OpenFeedback} from '../../client/quiz/feedback';
import {Html} from '../Html';
import {OpenMarking} from './open-marking';

interface OpenReviewProps {
  readonly feedback: OpenFeedback & {readonly explanationHtml: string};
  /** Unique in the page. */
  readonly name: string;
  /** It was answered, and its learner has not marked it yet. */
  readonly isPending: boolean;
  readonly onMark: (met: readonly string[]) => void;
}

/** The model answer, and the criteria to hold an open answer against. */
export function OpenReview({feedback, name, isPending, onMark}: OpenReviewProps): ReactNode {
  return (
    <>
      {!isPending && (
        <p className="label">{translate({id: 'lectern.open.model', message: 'Model answer'})}</p>
      )}
      <Html as="div" className="feedback-explanation" html={feedback.explanationHtml} />
      <OpenMarking name={name} feedback={feedback} onMark={isPending ? onMark : null} />
    </>
  );
}
