import type {ReactNode} from 'react';
import type {QuizStore} from '../../client/quiz/quiz-store';
import type {QuizView} from '../../client/quiz/quiz-view';
import {findQuestion} from '../../core/quiz/find-question';
import type {QuizSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {QuestionBoundary} from '../Question/question-boundary';
import {QuestionCard} from '../Question/question-card';
import {headingTag} from '../Question/question-feedback';
import type {AuthorView} from './use-author-view';
import {useQuizSite} from './use-quiz-site';

interface QuizTopicsProps {
  readonly sheet: QuizSheet;
  readonly view: QuizView | null;
  readonly store: QuizStore | null;
  readonly idPrefix: string;
  readonly level: number;
  readonly canAnswer: boolean;
  readonly author: AuthorView | null;
  readonly announce: (text: string) => void;
}

/** The questions by topic: in the file's order, or in that of the attempt. */
export function QuizTopics({
  sheet,
  view,
  store,
  idPrefix,
  level,
  canAnswer,
  author,
  announce,
}: QuizTopicsProps): ReactNode {
  const {reportHref} = useQuizSite();
  const shown = view?.topics ?? sheet.topics.map(({questions}) => questions.map(({id}) => id));
  const order = shown.flat();
  const Heading = headingTag(level);
  return sheet.topics.map((topic, index) => {
    const questions = (shown[index] ?? []).flatMap((id) => findQuestion(sheet, id) ?? []);
    if (questions.length === 0) return null;
    return (
      <div key={topic.id ?? ''} className="quiz-topic">
        {topic.id !== null && (
          <Heading id={`${idPrefix}${topic.id}`} className="quiz-topic-title" tabIndex={-1}>
            <Html html={topic.titleHtml} />
          </Heading>
        )}
        {topic.introHtml !== '' && <Html as="div" className="quiz-text" html={topic.introHtml} />}
        {questions.map((question) => (
          <QuestionBoundary key={question.id}>
            <QuestionCard
              sheet={sheet}
              question={question}
              view={view?.questions.get(question.id) ?? null}
              store={store}
              place={{number: order.indexOf(question.id) + 1, count: order.length}}
              level={topic.id === null ? level : level + 1}
              idPrefix={idPrefix}
              reportHref={reportHref(sheet, question, `${idPrefix}${question.id}`)}
              canAnswer={canAnswer}
              author={author}
              announce={announce}
            />
          </QuestionBoundary>
        ))}
      </div>
    );
  });
}
