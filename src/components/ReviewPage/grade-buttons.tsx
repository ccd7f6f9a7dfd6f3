import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Grading} from '../../client/review/review-view';
import {type Grade, grades} from '../../core/review/grade';
import {gradeName} from './grade-name';
import {useTimeText} from './use-time-text';

interface GradeButtonsProps {
  readonly grading: Grading;
  readonly onGrade: (grade: Grade) => void;
}

/** How well it was known, with the time until the card comes again. What the answer stands for is offered. */
export function GradeButtons({grading: {offered, intervals}, onGrade}: GradeButtonsProps): ReactNode {
  const {span} = useTimeText();
  return (
    <fieldset className="review-grades">
      <legend>
        <Translate id="lectern.review.howWell">How well did you know it?</Translate>
      </legend>
      <ul>
        {grades.map((grade) => (
          <li key={grade}>
            <button
              type="button"
              className={grade === offered ? 'action' : 'quiet-action'}
              onClick={() => onGrade(grade)}
            >
              {gradeName(grade)}
            </button>
            <span className="label">
              {translate(
                {id: 'lectern.review.comesAgain', message: 'in {time}'},
                {time: span(intervals.get(grade) ?? 0)},
              )}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
