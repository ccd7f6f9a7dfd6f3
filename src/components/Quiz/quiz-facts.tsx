import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {questionsOf} from '../../core/quiz/find-question';
import {fractionText, sumOfTexts} from '../../core/quiz/fraction';
import {pointsText} from '../../core/quiz/points-text';
import type {QuizSheet} from '../../core/quiz/sheet';

interface QuizFactsProps {
  readonly sheet: QuizSheet;
  /** What else is to be known, in words. */
  readonly more?: readonly {readonly name: string; readonly value: string}[];
}

/** How many questions, for how many points, and how many of these pass. */
export function QuizFacts({sheet, more = []}: QuizFactsProps): ReactNode {
  const {passingScore} = sheet;
  const questions = questionsOf(sheet);
  const points = sumOfTexts(questions.map((question) => question.points));
  const drawn = drawnCount(sheet);
  return (
    <dl className="quiz-facts label">
      <Fact
        name={translate({id: 'lectern.quiz.questions', message: 'Questions'})}
        value={
          drawn === null
            ? String(questions.length)
            : translate(
                {id: 'lectern.quiz.drawn', message: '{drawn} of {count}, drawn for each attempt'},
                {drawn, count: questions.length},
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
      {more.map((fact) => (
        <Fact key={fact.name} {...fact} />
      ))}
    </dl>
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
