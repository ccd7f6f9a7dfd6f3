import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useId, useRef} from 'react';
import type {ExamStore} from '../../client/quiz/exam/exam-store';
import {limitChoices} from '../../client/quiz/exam/limit-choices';
import type {QuizSheet} from '../../core/quiz/sheet';
import {useQuizSite} from '../Quiz/use-quiz-site';

interface ExamStartProps {
  readonly sheet: QuizSheet;
  readonly store: ExamStore | null;
  readonly isStarting: boolean;
}

/** The time limit, to be lengthened or switched off, and the button that begins the exam. */
export function ExamStart({sheet, store, isStarting}: ExamStartProps): ReactNode {
  const limit = useRef<HTMLSelectElement>(null);
  const id = useId();
  return (
    <form
      className="exam-start"
      onSubmit={(event) => {
        event.preventDefault();
        // Read from the page: it may have been chosen before this program ran.
        const chosen = limit.current?.value ?? '';
        void store?.start(chosen === '' ? null : Number(chosen));
      }}
    >
      {sheet.timeLimit !== null && (
        <p className="exam-limit">
          <label htmlFor={id} className="label">
            <Translate id="lectern.exam.limit">Time limit</Translate>
          </label>
          <LimitField ref={limit} id={id} usual={sheet.timeLimit} />
          <span className="label" id={`${id}-note`}>
            <Translate id="lectern.exam.limitNote">
              You may take more time, or no limit at all; the result says so.
            </Translate>
          </span>
        </p>
      )}
      <p className="question-actions">
        <button type="submit" className="action" disabled={store === null || isStarting}>
          <Translate id="lectern.exam.start">Start the exam</Translate>
        </button>
      </p>
    </form>
  );
}

interface LimitFieldProps {
  readonly ref: React.Ref<HTMLSelectElement>;
  readonly id: string;
  readonly usual: number;
}

function LimitField({ref, id, usual}: LimitFieldProps): ReactNode {
  const {durationText} = useQuizSite();
  return (
    <select ref={ref} id={id} aria-describedby={`${id}-note`} defaultValue={usual} autoComplete="off">
      {limitChoices(usual).map((minutes) => (
        <option key={minutes} value={minutes}>
          {minutes === usual
            ? translate(
                {id: 'lectern.exam.limitUsual', message: '{time}, as set'},
                {time: durationText(minutes * 60)},
              )
            : durationText(minutes * 60)}
        </option>
      ))}
      <option value="">{translate({id: 'lectern.exam.limitOff', message: 'No limit'})}</option>
    </select>
  );
}
