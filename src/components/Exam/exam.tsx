import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef} from 'react';
import {Html} from '../Html';
import {KeepingNote} from '../Quiz/keeping-note';
import {QuizBank} from '../Quiz/quiz-bank';
import type {QuizProps} from '../Quiz/quiz-props';
import {useAnnouncer} from '../Quiz/use-announcer';
import {useAuthorView} from '../Quiz/use-author-view';
import {WithoutScript} from '../Quiz/without-script';
import {ExamIntro} from './exam-intro';
import {ExamReview} from './exam-review';
import {ExamRun} from './exam-run';
import {KeyNote} from './key-note';
import type {ExamInUse} from './use-exam';

interface ExamProps extends QuizProps {
  readonly exam: ExamInUse;
}

/** A quiz as an exam: before it, in it, and after it; below all of it the bank, to read or print. */
export function Exam({
  sheet,
  loadKey,
  loadNotes,
  objectives = [],
  isPage = false,
  exam: {store, view, hasFailed},
}: ExamProps): ReactNode {
  const {announce, region} = useAnnouncer();
  const author = useAuthorView(loadKey, loadNotes);
  const top = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const level = isPage ? 2 : 3;
  const ownPrefix = isPage ? '' : `${sheet.id}-`;
  const parts = {sheet, level, announce, idPrefix: `${ownPrefix}exam-`};
  const phase = view?.phase ?? null;
  const attempt = view?.attempt ?? null;
  const before = useRef({phase, attempt});

  // Reading goes on where the page has become another one. A page that is opened stays where it is.
  useEffect(() => {
    const last = before.current;
    before.current = {phase, attempt};
    if (last.phase === null || (last.phase === phase && last.attempt === attempt)) return;
    if (phase === 'review') result.current?.focus();
    else top.current?.focus();
    if (phase === 'running') {
      announce(translate({id: 'lectern.exam.hasBegun', message: 'The exam has begun.'}));
    } else if (last.phase === 'running') {
      announce(translate({id: 'lectern.exam.isOver', message: 'The exam was handed in.'}));
    }
  }, [phase, attempt, announce]);

  return (
    <>
      <div ref={top} tabIndex={-1} className="quiz-questions">
        {sheet.introHtml !== '' && phase !== 'review' && (
          <Html as="div" className="quiz-text" html={sheet.introHtml} />
        )}
        <WithoutScript />
        <KeepingNote status={view?.status ?? null} hasFailed={hasFailed} />
        {view !== null && (
          <KeyNote phase={view.phase} problem={view.problem} onReload={() => store?.reloadKey()} />
        )}
        {store !== null && view?.phase === 'running' ? (
          <ExamRun {...parts} view={view} store={store} />
        ) : store !== null && view?.reviewed ? (
          <ExamReview
            key={view.reviewed.id}
            {...parts}
            loadKey={loadKey}
            objectives={objectives}
            view={view}
            exam={view.reviewed}
            store={store}
            heading={result}
          />
        ) : (
          <ExamIntro sheet={sheet} store={store} view={view} level={level} />
        )}
      </div>
      <QuizBank sheet={sheet} idPrefix={ownPrefix} level={level} author={author} />
      {region}
    </>
  );
}
