import type {ReactNode} from 'react';
import type {QuizProps} from '../Quiz/quiz-props';
import {Exam} from './exam';
import {useExam} from './use-exam';

/** A quiz that is an exam only. */
export function ExamAlone(props: QuizProps): ReactNode {
  const exam = useExam(props.sheet, props.loadKey);
  return <Exam {...props} exam={exam} />;
}
