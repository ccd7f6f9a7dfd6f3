import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizSheet} from '../../core/quiz/sheet';
import {QuizFacts} from './quiz-facts';

/** How a quiz is practised and scored, before its first answer. */
export function QuizRules({sheet}: {readonly sheet: QuizSheet}): ReactNode {
  return (
    <div className="quiz-rules">
      <QuizFacts sheet={sheet} />
      <p>
        <Translate id="lectern.quiz.firstCounts">
          Check each answer by itself: you see at once what is right and why. Your first answer to a question
          counts; you can try again as often as you like, which is kept but not scored.
        </Translate>
      </p>
    </div>
  );
}
