import {useRef} from 'react';
import type {QuizScope} from '../../client/quiz/quiz-scope';
import type {QuizStore} from '../../client/quiz/quiz-store';
import type {QuizView} from '../../client/quiz/quiz-view';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {type Opened, useOpened} from './use-opened';
import {useQuizSite} from './use-quiz-site';

interface UseQuizOptions {
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  readonly scope: QuizScope;
}

/** Opens a quiz in the browser. What scores and records is loaded when the page shows, apart from the page. */
export function useQuiz({sheet, loadKey, scope}: UseQuizOptions): Opened<QuizStore, QuizView> {
  const {courseId} = useQuizSite();
  const latest = useRef(loadKey);
  latest.current = loadKey;
  return useOpened<QuizView, QuizStore>(
    async () => {
      const {openQuiz} = await import('../../client/quiz/open-quiz');
      return openQuiz({courseId, sheet, scope, loadKey: () => latest.current()});
    },
    sheet,
    `${courseId} ${JSON.stringify(scope)}`,
  );
}
