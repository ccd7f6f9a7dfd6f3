import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {AttemptResult} from '../../core/quiz/attempt/attempt-result';
import {findQuestion} from '../../core/quiz/find-question';
import {fractionText, sumOfTexts} from '../../core/quiz/fraction';
import {pointsText} from '../../core/quiz/points-text';
import type {QuizSheet} from '../../core/quiz/sheet';

interface SelfAssessedNoteProps {
  readonly sheet: QuizSheet;
  readonly result: AttemptResult;
}

/** Told wherever a score holds points that learners gave to themselves. */
export function SelfAssessedNote({sheet, result}: SelfAssessedNoteProps): ReactNode {
  const own = result.questions
    .filter(({id}) => findQuestion(sheet, id)?.rule === 'self-assessed')
    .filter(({status}) => status !== 'pending' && status !== 'unanswered');
  const points = sumOfTexts(own.map(({earned}) => earned));
  if (points.numerator === 0n) return null;
  return (
    <p>
      {translate(
        {id: 'lectern.result.selfAssessed', message: 'Points that you gave to yourself: {points}.'},
        {points: pointsText(fractionText(points))},
      )}
    </p>
  );
}
