import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {isAnswerable} from '../../client/quiz/is-answerable';
import {questionsOf} from '../../core/quiz/find-question';
import {add, fractionText, readFraction, zero} from '../../core/quiz/fraction';
import type {QuizSheet} from '../../core/quiz/sheet';
import {pointsText} from '../Question/points-text';

/** How the quiz is scored, before its first answer. */
export function QuizRules({sheet}: {readonly sheet: QuizSheet}): ReactNode {
  const {passingScore} = sheet;
  const answerable = questionsOf(sheet).filter(isAnswerable);
  const points = answerable.reduce((sum, question) => add(sum, readFraction(question.points) ?? zero), zero);
  const drawn = drawnCount(sheet);
  return (
    <div className="quiz-rules">
      <dl className="quiz-facts label">
        <Fact
          name={translate({id: 'lectern.quiz.questions', message: 'Questions'})}
          value={
            drawn === null
              ? String(answerable.length)
              : translate(
                  {id: 'lectern.quiz.drawn', message: '{drawn} of {count}, drawn for each attempt'},
                  {drawn, count: answerable.length},
                )
          }
        />
        {drawn === null && (
          <Fact
            name={translate({id: 'lectern.quiz.points', message: 'Points'})}
            value={pointsText(fractionText(points))}
          />
        )}
        {passingScore !== null && (
          <Fact
            name={translate({id: 'lectern.quiz.passMark', message: 'To pass'})}
            value={translate(
              {id: 'lectern.quiz.passPercent', message: '{percent}% of the points'},
              {percent: passingScore},
            )}
          />
        )}
      </dl>
      <p>
        <Translate id="lectern.quiz.firstCounts">
          Check each answer by itself: you see at once what is right and why. Your first answer to a question
          counts; you can try again as often as you like, which is kept but not scored.
        </Translate>
      </p>
    </div>
  );
}

function Fact({name, value}: {readonly name: string; readonly value: string}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** How many questions an attempt draws; null where it takes all. */
function drawnCount({draw}: QuizSheet): number | null {
  if (draw === null || typeof draw === 'number') return draw;
  return Object.values(draw).reduce((sum, count) => sum + count, 0);
}
