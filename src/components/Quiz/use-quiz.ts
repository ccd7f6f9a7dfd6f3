import {useEffect, useRef, useState, useSyncExternalStore} from 'react';
import type {QuizScope} from '../../client/quiz/quiz-scope';
import type {QuizStore} from '../../client/quiz/quiz-store';
import type {QuizView} from '../../client/quiz/quiz-view';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {useQuizSite} from './use-quiz-site';

interface UseQuizOptions {
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  readonly scope: QuizScope;
}

interface QuizInUse {
  /** Null on the server and until the record is open. */
  readonly store: QuizStore | null;
  readonly view: QuizView | null;
  /** The quiz's own program could not be loaded. */
  readonly hasFailed: boolean;
}

/** Opens a quiz in the browser. What scores and records is loaded when the page shows, apart from the page. */
export function useQuiz({sheet, loadKey, scope}: UseQuizOptions): QuizInUse {
  const {courseId} = useQuizSite();
  const [store, setStore] = useState<QuizStore | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef({loadKey, scope});
  latest.current = {loadKey, scope};
  const of = scope.kind === 'question' ? scope.id : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question of the sheet is another store
  useEffect(() => {
    let isGone = false;
    let opened: QuizStore | null = null;
    import('../../client/quiz/open-quiz')
      .then(({openQuiz}) =>
        openQuiz({courseId, sheet, scope: latest.current.scope, loadKey: () => latest.current.loadKey()}),
      )
      .then(
        (quiz) => {
          if (isGone) return quiz.close();
          opened = quiz;
          setStore(quiz);
        },
        () => setFailed(true),
      );
    return () => {
      isGone = true;
      opened?.close();
      setStore(null);
    };
  }, [courseId, sheet, of]);

  const view = useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    store?.getSnapshot ?? noView,
    noView,
  );
  return {store, view, hasFailed};
}

function subscribeToNothing(): () => void {
  return () => {};
}

function noView(): null {
  return null;
}
