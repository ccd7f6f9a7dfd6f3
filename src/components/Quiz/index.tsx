import type {ReactNode} from 'react';
import {BothModes} from '../Exam/both-modes';
import {ExamAlone} from '../Exam/exam-alone';
import {ExamCard} from '../Exam/exam-card';
import {MathStyles} from '../MathStyles';
import {Practice} from './practice';
import type {QuizProps} from './quiz-props';

/** A quiz: to practise with, as an exam, or as either. In a lesson an exam is a card that leads to its own page. */
export default function Quiz(props: QuizProps): ReactNode {
  const {sheet, isPage = false} = props;
  return (
    <div className="quiz" data-live="" id={`${isPage ? '' : `${sheet.id}-`}quiz`}>
      {sheet.math && <MathStyles />}
      <InItsMode {...props} />
    </div>
  );
}

function InItsMode(props: QuizProps): ReactNode {
  const {sheet, isPage = false, address = null} = props;
  const page = isPage ? null : address;
  if (!sheet.modes.includes('exam')) return <Practice {...props} examHref={null} />;
  if (page !== null && sheet.mode === 'exam') return <ExamCard sheet={sheet} href={page} />;
  if (page !== null) return <Practice {...props} examHref={page} />;
  return sheet.modes.includes('practice') ? <BothModes {...props} /> : <ExamAlone {...props} />;
}
