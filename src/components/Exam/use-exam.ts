import {useRef} from 'react';
import type {ExamStore} from '../../client/quiz/exam/exam-store';
import type {ExamView} from '../../client/quiz/exam/exam-view';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {type Opened, useOpened} from '../Quiz/use-opened';
import {useQuizSite} from '../Quiz/use-quiz-site';

export type ExamInUse = Opened<ExamStore, ExamView>;

/** Opens a quiz as an exam in the browser. Its program is loaded when the page shows, apart from the page. */
export function useExam(sheet: QuizSheet, loadKey: () => Promise<QuizKey>): ExamInUse {
  const {courseId} = useQuizSite();
  const latest = useRef(loadKey);
  latest.current = loadKey;
  return useOpened<ExamView, ExamStore>(
    async () => {
      const {openExam} = await import('../../client/quiz/exam/open-exam');
      return openExam({courseId, sheet, loadKey: () => latest.current()});
    },
    sheet,
    courseId,
  );
}
