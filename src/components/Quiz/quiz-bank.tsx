import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizSheet} from '../../core/quiz/sheet';
import {QuestionCard} from '../Question/question-card';
import {QuizTopics} from './quiz-topics';
import type {AuthorView} from './use-author-view';

interface QuizBankProps {
  readonly sheet: QuizSheet;
  readonly idPrefix: string;
  readonly level: number;
  readonly author: AuthorView | null;
}

/** All questions of a quiz that is begun with a button, folded away: to read or print, with nothing that is right. */
export function QuizBank({sheet, idPrefix, level, author}: QuizBankProps): ReactNode {
  return (
    <details className="quiz-bank">
      <summary>
        <Translate id="lectern.quiz.bank">All questions, to read or print</Translate>
      </summary>
      <QuizTopics sheet={sheet} shown={null} idPrefix={idPrefix} level={level}>
        {(question, place) => (
          <QuestionCard
            {...place}
            sheet={sheet}
            question={question}
            view={null}
            store={null}
            canAnswer={false}
            author={author}
            announce={() => {}}
          />
        )}
      </QuizTopics>
    </details>
  );
}
