import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizSheet} from '../../core/quiz/sheet';
import {ExamFacts} from './exam-facts';

interface ExamCardProps {
  readonly sheet: QuizSheet;
  readonly href: string;
}

/** An exam in a lesson: it is taken on its own page, with nothing else on it. */
export function ExamCard({sheet, href}: ExamCardProps): ReactNode {
  return (
    <div className="exam-card">
      <p className="exam-card-title">{sheet.title}</p>
      {sheet.description !== null && <p>{sheet.description}</p>}
      <ExamFacts sheet={sheet} />
      <p>
        <a className="action" href={href}>
          <Translate id="lectern.exam.open">Go to the exam</Translate>
        </a>
      </p>
    </div>
  );
}
