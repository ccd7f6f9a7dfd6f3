import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useMemo, useRef} from 'react';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {QuestionCard} from '../Question/question-card';
import {headingTag} from '../Question/question-feedback';
import {QuizTopics} from '../Quiz/quiz-topics';
import {useQuiz} from '../Quiz/use-quiz';

interface PractiseAgainProps {
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  readonly ids: readonly string[];
  readonly idPrefix: string;
  readonly level: number;
  readonly announce: (text: string) => void;
  readonly onBack: () => void;
}

/** The questions that went wrong in an exam, to be practised: each by itself, counting in no attempt. */
export function PractiseAgain(props: PractiseAgainProps): ReactNode {
  const {sheet, loadKey, ids, idPrefix, level, announce, onBack} = props;
  const scope = useMemo(() => ({kind: 'questions', ids}) as const, [ids]);
  const {store, view} = useQuiz({sheet, loadKey, scope});
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const Heading = headingTag(level);
  const back = (
    <p className="question-actions">
      <button type="button" className="quiet-action" onClick={onBack}>
        <Translate id="lectern.exam.back">Back to the result</Translate>
      </button>
    </p>
  );
  return (
    <>
      <Heading ref={title} tabIndex={-1}>
        {translate({id: 'lectern.exam.again', message: 'Practise what went wrong'})}
      </Heading>
      <p>
        <Translate id="lectern.exam.againNote">
          Check each answer by itself. This changes nothing about the result of the exam.
        </Translate>
      </p>
      {back}
      {view !== null && (
        <QuizTopics sheet={sheet} shown={view.topics} idPrefix={idPrefix} level={level}>
          {(question, place) => (
            <QuestionCard
              {...place}
              sheet={sheet}
              question={question}
              view={view.questions.get(question.id) ?? null}
              store={store}
              announce={announce}
            />
          )}
        </QuizTopics>
      )}
      {back}
    </>
  );
}
