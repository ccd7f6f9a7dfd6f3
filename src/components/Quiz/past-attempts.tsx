import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PastAttempt} from '../../client/quiz/quiz-view';
import {headingTag} from '../Question/question-feedback';
import {earnedText} from '../Question/verdict';
import {useQuizSite} from './use-quiz-site';

interface PastAttemptsProps {
  readonly attempts: readonly PastAttempt[];
  readonly level: number;
}

/** Every attempt with an answer, from the first to the one going on, and which is the best. */
export function PastAttempts({attempts, level}: PastAttemptsProps): ReactNode {
  const {momentText} = useQuizSite();
  if (attempts.length < 2) return null;
  const Heading = headingTag(level);
  return (
    <>
      <Heading>{translate({id: 'lectern.result.attempts', message: 'Your attempts'})}</Heading>
      <ol className="result-parts">
        {attempts.map(({id, startedAt, result, isComplete, isBest}) => (
          <li key={id}>
            <span>
              {momentText(startedAt)}
              {isBest && (
                <strong className="label"> {translate({id: 'lectern.result.best', message: 'Best'})}</strong>
              )}
              {!isComplete && (
                <span className="label">
                  {' '}
                  {translate({id: 'lectern.result.unfinished', message: 'Not finished'})}
                </span>
              )}
            </span>{' '}
            <span className="label">
              {result.percent}% · {earnedText(result)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
