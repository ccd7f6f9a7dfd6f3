import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ExamStore} from '../../client/quiz/exam/exam-store';
import type {ExamView} from '../../client/quiz/exam/exam-view';
import type {QuizSheet} from '../../core/quiz/sheet';
import {ExamAttempts} from './exam-attempts';
import {ExamRules} from './exam-rules';
import {ExamStart} from './exam-start';

interface ExamIntroProps {
  readonly sheet: QuizSheet;
  readonly store: ExamStore | null;
  /** Null until the record is open, and on the server. */
  readonly view: ExamView | null;
  readonly level: number;
}

/** Before an exam: its rules, the button that begins it, and what was handed in before. */
export function ExamIntro({sheet, store, view, level}: ExamIntroProps): ReactNode {
  return (
    <>
      <ExamRules sheet={sheet} />
      <ExamStart sheet={sheet} store={store} isStarting={view?.isStarting ?? false} />
      {view !== null && view.past.length > 0 && (
        <ExamAttempts
          past={view.past}
          shown={null}
          level={level}
          onShow={(id) => store?.show(id)}
          intro={<Translate id="lectern.exam.before">You have taken this exam before.</Translate>}
        />
      )}
    </>
  );
}
