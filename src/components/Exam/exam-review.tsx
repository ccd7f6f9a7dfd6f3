import Translate from '@docusaurus/Translate';
import {type ReactNode, type Ref, useState} from 'react';
import type {ExamStore} from '../../client/quiz/exam/exam-store';
import type {ExamView, PastExam} from '../../client/quiz/exam/exam-view';
import type {QuizKey} from '../../core/quiz/key';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import type {QuizSheet} from '../../core/quiz/sheet';
import {QuestionCard} from '../Question/question-card';
import {QuizTopics} from '../Quiz/quiz-topics';
import {ExamAttempts} from './exam-attempts';
import {ExamResult} from './exam-result';
import {PractiseAgain} from './practise-again';

interface ExamReviewProps {
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  readonly view: ExamView;
  readonly exam: PastExam;
  readonly store: ExamStore;
  readonly objectives: readonly ObjectiveLink[];
  readonly idPrefix: string;
  readonly level: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly announce: (text: string) => void;
}

/** An exam that was handed in: the result, all attempts, and each question with what is right and why. */
export function ExamReview(props: ExamReviewProps): ReactNode {
  const {sheet, view, exam, store, idPrefix, level, announce} = props;
  // What went wrong stays the list while it is practised.
  const [again, setAgain] = useState<readonly string[] | null>(null);
  const wrong = exam.result.questions.filter(({status}) => status !== 'right' && status !== 'pending');
  if (again !== null) {
    return (
      <PractiseAgain
        sheet={sheet}
        loadKey={props.loadKey}
        ids={again}
        idPrefix={idPrefix}
        level={level}
        announce={announce}
        onBack={() => setAgain(null)}
      />
    );
  }
  return (
    <div className="exam-review">
      <section className="quiz-result" aria-labelledby={`${idPrefix}result-title`}>
        <ExamResult {...props} />
        <p className="question-actions">
          {wrong.length > 0 && (
            <button type="button" className="quiet-action" onClick={() => setAgain(wrong.map(({id}) => id))}>
              <Translate id="lectern.exam.again">Practise what went wrong</Translate>
            </button>
          )}
          <button type="button" className="quiet-action" onClick={() => store.show(null)}>
            <Translate id="lectern.result.startAgain">Start again</Translate>
          </button>
          <button type="button" className="quiet-action" onClick={() => window.print()}>
            <Translate id="lectern.exam.print">Print</Translate>
          </button>
        </p>
        {view.past.length > 1 && (
          <ExamAttempts past={view.past} shown={exam.id} level={level + 1} onShow={store.show} />
        )}
      </section>
      <QuizTopics sheet={sheet} shown={view.topics} idPrefix={idPrefix} level={level}>
        {(question, place) => (
          <QuestionCard
            {...place}
            sheet={sheet}
            question={question}
            view={view.questions.get(question.id) ?? null}
            store={null}
            mode="review"
            onMark={(met) => store.mark(question.id, met)}
            onReloadKey={store.reloadKey}
            announce={announce}
          />
        )}
      </QuizTopics>
    </div>
  );
}
