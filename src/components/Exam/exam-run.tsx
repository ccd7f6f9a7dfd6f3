import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import type {ExamStore} from '../../client/quiz/exam/exam-store';
import type {ExamView} from '../../client/quiz/exam/exam-view';
import type {QuizSheet} from '../../core/quiz/sheet';
import {QuestionCard} from '../Question/question-card';
import {QuizTopics} from '../Quiz/quiz-topics';
import {AnswerSheet} from './answer-sheet';
import {ExamTimer} from './exam-timer';
import {HandInDialog} from './hand-in-dialog';

interface ExamRunProps {
  readonly sheet: QuizSheet;
  readonly view: ExamView;
  readonly store: ExamStore;
  readonly idPrefix: string;
  readonly level: number;
  readonly announce: (text: string) => void;
}

/** An exam that goes on: its questions, the answer sheet with the time, and handing in. */
export function ExamRun({sheet, view, store, idPrefix, level, announce}: ExamRunProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const {rows, topics, limit} = view;

  function jump(question: string): void {
    dialog.current?.close();
    const title = document.getElementById(`${idPrefix}${question}-title`);
    title?.closest('.question')?.scrollIntoView();
    title?.focus({preventScroll: true});
  }

  function askToHandIn(): void {
    store.flush();
    dialog.current?.showModal();
  }

  return (
    <div className="exam-run">
      <AnswerSheet
        sheet={sheet}
        id={`${idPrefix}sheet`}
        topics={topics}
        rows={rows}
        timer={limit === null ? null : <ExamTimer store={store} limit={limit} announce={announce} />}
        onJump={jump}
        onHandIn={askToHandIn}
      />
      <div className="exam-questions">
        <QuizTopics sheet={sheet} shown={topics} idPrefix={idPrefix} level={level}>
          {(question, place) => (
            <div className="exam-question">
              <QuestionCard
                {...place}
                // Nothing leads out of an exam; the review has the link.
                reportHref={null}
                sheet={sheet}
                question={question}
                view={view.questions.get(question.id) ?? null}
                store={null}
                mode="exam"
                onDraft={(response) => store.answer(question.id, response)}
                announce={announce}
              />
              <Flag
                number={place.place.number}
                isFlagged={rows.some(({id, isFlagged}) => id === question.id && isFlagged)}
                onChange={(flagged) => store.flag(question.id, flagged)}
              />
            </div>
          )}
        </QuizTopics>
        <p className="question-actions exam-end">
          <button type="button" className="action" onClick={askToHandIn}>
            <Translate id="lectern.exam.toHandIn">Hand in …</Translate>
          </button>
        </p>
      </div>
      <HandInDialog ref={dialog} rows={rows} onHandIn={store.handIn} onJump={jump} />
    </div>
  );
}

interface FlagProps {
  readonly number: number;
  readonly isFlagged: boolean;
  readonly onChange: (flagged: boolean) => void;
}

/** A mark to come back to. */
function Flag({number, isFlagged, onChange}: FlagProps): ReactNode {
  return (
    <p className="exam-flag">
      <button
        type="button"
        className="exam-small"
        aria-pressed={isFlagged}
        onClick={() => onChange(!isFlagged)}
      >
        {translate({id: 'lectern.exam.flag', message: 'Flag question {number}'}, {number})}
      </button>
    </p>
  );
}
