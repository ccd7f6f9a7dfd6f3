import type {ReactNode} from 'react';
import {findQuestion} from '../../core/quiz/find-question';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {QuestionBoundary} from '../Question/question-boundary';
import {headingTag} from '../Question/question-feedback';
import {useQuizSite} from './use-quiz-site';

/** What a card needs to know of its place in the quiz. */
export interface CardPlace {
  readonly place: {readonly number: number; readonly count: number};
  readonly level: number;
  readonly idPrefix: string;
  readonly reportHref: string | null;
}

interface QuizTopicsProps {
  readonly sheet: QuizSheet;
  /** Ids of each topic's questions in the order shown; the file's order where there is none yet. */
  readonly shown: readonly (readonly string[])[] | null;
  readonly idPrefix: string;
  readonly level: number;
  readonly children: (question: QuestionSheet, place: CardPlace) => ReactNode;
}

/** The questions by topic, each as its card: in the file's order, or in that of an attempt. */
export function QuizTopics({sheet, shown, idPrefix, level, children}: QuizTopicsProps): ReactNode {
  const {reportHref} = useQuizSite();
  const ids = shown ?? sheet.topics.map(({questions}) => questions.map(({id}) => id));
  const order = ids.flat();
  const Heading = headingTag(level);
  return sheet.topics.map((topic, index) => {
    const questions = (ids[index] ?? []).flatMap((id) => findQuestion(sheet, id) ?? []);
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
            {children(question, {
              place: {number: order.indexOf(question.id) + 1, count: order.length},
              level: topic.id === null ? level : level + 1,
              idPrefix,
              reportHref: reportHref(sheet, question, `${idPrefix}${question.id}`),
            })}
          </QuestionBoundary>
        ))}
      </div>
    );
  });
}
