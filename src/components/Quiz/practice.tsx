import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import {Html} from '../Html';
import {QuestionCard} from '../Question/question-card';
import {KeepingNote} from './keeping-note';
import {QuizBank} from './quiz-bank';
import type {QuizProps} from './quiz-props';
import {QuizResult} from './quiz-result';
import {QuizRules} from './quiz-rules';
import {QuizTopics} from './quiz-topics';
import {useAnnouncer} from './use-announcer';
import {useAuthorView} from './use-author-view';
import {useQuiz} from './use-quiz';
import {WithoutScript} from './without-script';

const wholeQuiz = {kind: 'quiz'} as const;

interface PracticeProps extends QuizProps {
  /** The page where the quiz can be taken as an exam too; null where it cannot, or is here. */
  readonly examHref: string | null;
}

/** A quiz to practise with. The HTML is the same on server and client; answers come in from the record afterwards. */
export function Practice({
  sheet,
  loadKey,
  loadNotes,
  objectives = [],
  isPage = false,
  examHref,
}: PracticeProps): ReactNode {
  const {store, view, hasFailed} = useQuiz({sheet, loadKey, scope: wholeQuiz});
  const {announce, region} = useAnnouncer();
  const author = useAuthorView(loadKey, loadNotes);
  const top = useRef<HTMLDivElement>(null);
  const level = isPage ? 2 : 3;
  const idPrefix = isPage ? '' : `${sheet.id}-`;
  const needsStart = view?.needsStart ?? sheet.draw !== null;
  const isLocked = view?.isExamOpen === true;

  /** The questions change above the button that was pressed: reading goes on from the first. */
  function fromTheTop(change: (() => void) | undefined): void {
    change?.();
    requestAnimationFrame(() => top.current?.focus());
  }

  return (
    <>
      {sheet.introHtml !== '' && <Html as="div" className="quiz-text" html={sheet.introHtml} />}
      <QuizRules sheet={sheet} />
      {examHref !== null && (
        <p>
          <a href={examHref}>
            {isLocked
              ? translate({
                  id: 'lectern.quiz.toOpenExam',
                  message: 'This quiz is being taken as an exam. Go on with it on its own page',
                })
              : translate({
                  id: 'lectern.quiz.toExam',
                  message: 'It can be taken as an exam too, on its own page',
                })}
          </a>
        </p>
      )}
      <WithoutScript />
      <KeepingNote status={view?.status ?? null} hasFailed={hasFailed} />
      <div ref={top} tabIndex={-1} className="quiz-questions">
        {needsStart && !isLocked && (
          <p className="question-actions">
            <button
              type="button"
              className="action"
              disabled={store === null}
              onClick={() => fromTheTop(store?.startAgain)}
            >
              <Translate id="lectern.quiz.start">Start</Translate>
            </button>
          </p>
        )}
        {!needsStart && !isLocked && (
          <QuizTopics sheet={sheet} shown={view?.topics ?? null} idPrefix={idPrefix} level={level}>
            {(question, place) => (
              <QuestionCard
                {...place}
                sheet={sheet}
                question={question}
                view={view?.questions.get(question.id) ?? null}
                store={store}
                author={author}
                announce={announce}
              />
            )}
          </QuizTopics>
        )}
      </div>
      {view !== null && !isLocked && (
        <QuizResult
          sheet={sheet}
          view={view}
          objectives={objectives}
          idPrefix={idPrefix}
          level={level}
          onOnlyWrong={() => fromTheTop(store?.showOnlyWrong)}
          onShowAll={() => fromTheTop(store?.showAll)}
          onStartAgain={() => fromTheTop(store?.startAgain)}
        />
      )}
      {sheet.draw !== null && (
        <QuizBank
          sheet={sheet}
          // The questions of the attempt have the ids that others link to.
          idPrefix={needsStart ? idPrefix : `${idPrefix}bank-`}
          level={level}
          author={author}
        />
      )}
      {region}
    </>
  );
}
