import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizSheet} from '../../core/quiz/sheet';
import {QuizFacts} from '../Quiz/quiz-facts';
import {useQuizSite} from '../Quiz/use-quiz-site';

/** What an exam asks for: questions, points, the pass mark and the time. */
export function ExamFacts({sheet}: {readonly sheet: QuizSheet}): ReactNode {
  const {durationText} = useQuizSite();
  const value =
    sheet.timeLimit === null
      ? translate({id: 'lectern.exam.noLimit', message: 'No limit'})
      : durationText(sheet.timeLimit * 60);
  return (
    <QuizFacts sheet={sheet} more={[{name: translate({id: 'lectern.exam.time', message: 'Time'}), value}]} />
  );
}
