import Translate from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizNotes} from '../../core/quiz/notes';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import type {QuizSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {MathStyles} from '../MathStyles';
import {KeepingNote} from './keeping-note';
import {QuizResult} from './quiz-result';
import {QuizRules} from './quiz-rules';
import {QuizTopics} from './quiz-topics';
import {useAnnouncer} from './use-announcer';
import {useAuthorView} from './use-author-view';
import {useQuiz} from './use-quiz';
import {WithoutScript} from './without-script';

export interface QuizProps {
  /** The build adds both: an author writes `<Quiz id="…"/>`. */
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  /** On the live server only. */
  readonly loadNotes?: (() => Promise<QuizNotes>) | undefined;
  /** Texts and lessons of the quiz's objectives. */
  readonly objectives?: readonly ObjectiveLink[];
  /** On the quiz's own page, where its questions' ids are those of the page. */
  readonly isPage?: boolean;
}

const wholeQuiz = {kind: 'quiz'} as const;

/** A quiz to practise with. The HTML is the same on server and client; answers come in from the record afterwards. */
export default function Quiz({
  sheet,
  loadKey,
  loadNotes,
  objectives = [],
  isPage = false,
}: QuizProps): ReactNode {
  const {store, view, hasFailed} = useQuiz({sheet, loadKey, scope: wholeQuiz});
  const {announce, region} = useAnnouncer();
  const author = useAuthorView(loadKey, loadNotes);
  const top = useRef<HTMLDivElement>(null);
  const level = isPage ? 2 : 3;
  const idPrefix = isPage ? '' : `${sheet.id}-`;
  const needsStart = view?.needsStart ?? sheet.draw !== null;
  const topics = {sheet, view, store, idPrefix, level, author, announce};

  /** The questions change above the button that was pressed: reading goes on from the first. */
  function fromTheTop(change: (() => void) | undefined): void {
    change?.();
    requestAnimationFrame(() => top.current?.focus());
  }

  return (
    <div className="quiz" id={`${idPrefix}quiz`}>
      {sheet.math && <MathStyles />}
      {sheet.introHtml !== '' && <Html as="div" className="quiz-text" html={sheet.introHtml} />}
      <QuizRules sheet={sheet} />
      <WithoutScript />
      <KeepingNote status={view?.status ?? null} hasFailed={hasFailed} />
      <div ref={top} tabIndex={-1} className="quiz-questions">
        {needsStart ? (
          <>
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
            <details className="quiz-bank">
              <summary>
                <Translate id="lectern.quiz.bank">All questions, to read or print</Translate>
              </summary>
              <QuizTopics {...topics} canAnswer={false} />
            </details>
          </>
        ) : (
          <QuizTopics {...topics} canAnswer />
        )}
      </div>
      {view !== null && (
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
      {region}
    </div>
  );
}
