import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {MatchFeedback} from '../../client/quiz/feedback';
import {own} from '../../core/quiz/own';
import {readFields} from '../../core/quiz/read-fields';
import type {MatchQuestion} from '../../core/quiz/types/match';
import {Html} from '../Html';

interface MatchReviewProps {
  readonly question: MatchQuestion;
  readonly response: unknown;
  /** Null while the key is loaded. */
  readonly feedback: MatchFeedback | null;
}

/** Each row with what was put beside it, and with what belongs there where that is something else. */
export function MatchReview({question, response, feedback}: MatchReviewProps): ReactNode {
  const pairs = readFields(readFields(response)?.pairs) ?? {};
  return (
    <ul className="match-rows">
      {question.left.map(({id, html}) => {
        const put = question.right.find((option) => option.id === own(pairs, id));
        const row = feedback?.rows.find((known) => known.id === id);
        return (
          <li key={id} className="match-row">
            <Html html={html} />
            <div className="match-put">
              <p>
                <span className="label mark-picked">
                  {translate({id: 'lectern.choice.picked', message: 'Your answer'})}
                </span>{' '}
                {put ? (
                  <Html html={put.html} />
                ) : (
                  <em>{translate({id: 'lectern.blank.empty', message: 'nothing'})}</em>
                )}{' '}
                {row && <Mark isRight={row.isRight} />}
              </p>
              {row && !row.isRight && (
                <p>
                  <span className="label mark-right">
                    {translate({id: 'lectern.choice.right', message: 'Right answer'})}
                  </span>{' '}
                  <Html html={row.rightHtml} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({isRight}: {readonly isRight: boolean}): ReactNode {
  return isRight ? (
    <span className="label mark-right">{translate({id: 'lectern.question.right', message: 'Right'})}</span>
  ) : (
    <span className="label mark-wrong">
      {translate({id: 'lectern.question.wrong', message: 'Not right'})}
    </span>
  );
}
