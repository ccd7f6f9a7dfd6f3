import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import type {Passed} from '../../core/quiz/attempt/quiz-standing';
import {type QuizMode, quizModes} from '../../core/quiz/settings';
import {Practice} from '../Quiz/practice';
import type {QuizProps} from '../Quiz/quiz-props';
import {useQuizSite} from '../Quiz/use-quiz-site';
import {Exam} from './exam';
import {useExam} from './use-exam';

/** A quiz that can be practised and taken as an exam. While an exam goes on there is nothing to choose. */
export function BothModes(props: QuizProps): ReactNode {
  const {sheet, loadKey} = props;
  const exam = useExam(sheet, loadKey);
  const [mode, setMode] = useState<QuizMode>(sheet.mode);
  const field = useRef<HTMLFieldSetElement>(null);
  const isRunning = exam.view?.phase === 'running';

  useEffect(() => {
    // It may have been chosen before this program ran.
    const chosen = field.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const known = quizModes.find((name) => name === chosen);
    if (known !== undefined) setMode(known);
  }, []);
  useEffect(() => {
    if (isRunning) setMode('exam');
  }, [isRunning]);

  return (
    <>
      {!isRunning && (
        <fieldset ref={field} className="quiz-mode">
          <legend className="label">
            <Translate id="lectern.quiz.mode">How do you want to take it?</Translate>
          </legend>
          {sheet.modes.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name={`${sheet.id}.mode`}
                value={name}
                defaultChecked={name === mode}
                onChange={() => setMode(name)}
                autoComplete="off"
              />
              {name === 'practice'
                ? translate({id: 'lectern.quiz.modePractice', message: 'Practice'})
                : translate({id: 'lectern.quiz.modeExam', message: 'Exam'})}
            </label>
          ))}
        </fieldset>
      )}
      {exam.view?.passed && !isRunning && <PassedLine passed={exam.view.passed} />}
      {mode === 'practice' && !isRunning ? (
        <Practice {...props} examHref={null} />
      ) : (
        <Exam {...props} exam={exam} />
      )}
    </>
  );
}

/** From which of the two modes the quiz was passed. */
function PassedLine({passed}: {readonly passed: Passed}): ReactNode {
  const {momentText} = useQuizSite();
  const values = {moment: momentText(passed.at), percent: passed.percent};
  return (
    <p className="label">
      {passed.mode === 'exam'
        ? translate(
            {id: 'lectern.quiz.passedExam', message: 'Passed in the exam: {percent}%, {moment}'},
            values,
          )
        : translate(
            {id: 'lectern.quiz.passedPractice', message: 'Passed in practice: {percent}%, {moment}'},
            values,
          )}
    </p>
  );
}
