import type {ReactNode} from 'react';
import {findQuestion} from '../../core/quiz/find-question';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizNotes} from '../../core/quiz/notes';
import type {QuizSheet} from '../../core/quiz/sheet';
import {MathStyles} from '../MathStyles';
import {KeepingNote} from '../Quiz/keeping-note';
import {useAnnouncer} from '../Quiz/use-announcer';
import {useAuthorView} from '../Quiz/use-author-view';
import {useQuiz} from '../Quiz/use-quiz';
import {useQuizSite} from '../Quiz/use-quiz-site';
import {WithoutScript} from '../Quiz/without-script';
import {QuestionBoundary} from './question-boundary';
import {QuestionCard} from './question-card';

export interface QuestionProps {
  /** The build adds both: an author writes `<Question id="quiz#question"/>`. */
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  /** On the live server only. */
  readonly loadNotes?: () => Promise<QuizNotes>;
  /** `question`, or `quiz#question`. */
  readonly id: string;
}

/** One question of a quiz in a lesson. Its answers are recorded by themselves and are in no attempt. */
export default function Question({sheet, loadKey, loadNotes, id}: QuestionProps): ReactNode {
  const question = findQuestion(sheet, id.split('#').at(-1) ?? '');
  const {store, view, hasFailed} = useQuiz({
    sheet,
    loadKey,
    scope: {kind: 'question', id: question?.id ?? ''},
  });
  const author = useAuthorView(loadKey, loadNotes);
  const {reportHref} = useQuizSite();
  const {announce, region} = useAnnouncer();
  if (question === null) return null;
  const idPrefix = `${sheet.id}-`;
  return (
    <div className="quiz quiz-single" data-live="">
      {sheet.math && <MathStyles />}
      <WithoutScript />
      <KeepingNote status={view?.status ?? null} hasFailed={hasFailed} />
      <QuestionBoundary>
        <QuestionCard
          sheet={sheet}
          question={question}
          view={view?.questions.get(question.id) ?? null}
          store={store}
          level={3}
          idPrefix={idPrefix}
          reportHref={reportHref(sheet, question, `${idPrefix}${question.id}`)}
          author={author}
          announce={announce}
        />
      </QuestionBoundary>
      {region}
    </div>
  );
}
