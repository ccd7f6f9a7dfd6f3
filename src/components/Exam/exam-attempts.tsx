import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PastExam} from '../../client/quiz/exam/exam-view';
import {headingTag} from '../Question/question-feedback';
import {earnedText} from '../Question/verdict';
import {useQuizSite} from '../Quiz/use-quiz-site';

interface ExamAttemptsProps {
  readonly past: readonly PastExam[];
  /** Id of the attempt that is looked at. */
  readonly shown: string | null;
  readonly level: number;
  readonly onShow: (id: string) => void;
  readonly intro?: ReactNode;
}

/** Every exam that was handed in, which is the best, and a way into each. */
export function ExamAttempts({past, shown, level, onShow, intro}: ExamAttemptsProps): ReactNode {
  const {momentText} = useQuizSite();
  const Heading = headingTag(level);
  return (
    <>
      <Heading>{translate({id: 'lectern.result.attempts', message: 'Your attempts'})}</Heading>
      {intro !== undefined && <p>{intro}</p>}
      <ol className="result-parts exam-attempts">
        {past.map(({id, startedAt, result, isBest}) => (
          <li key={id} aria-current={id === shown || undefined}>
            <span>
              {momentText(startedAt)}
              {isBest && past.length > 1 && (
                <strong className="label"> {translate({id: 'lectern.result.best', message: 'Best'})}</strong>
              )}
            </span>{' '}
            <span className="label">
              {result.percent}% · {earnedText(result)}
              {result.passed === true && ` · ${translate({id: 'lectern.exam.passed', message: 'passed'})}`}
              {result.pending !== '0' && ` · ${translate({id: 'lectern.exam.soFar', message: 'so far'})}`}
            </span>
            {id === shown ? (
              <span className="label exam-shown">
                <Translate id="lectern.exam.shown">Shown here</Translate>
              </span>
            ) : (
              <button type="button" className="exam-small" onClick={() => onShow(id)}>
                <Translate id="lectern.exam.look">Look at it</Translate>
                <span className="visually-hidden">: {momentText(startedAt)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
