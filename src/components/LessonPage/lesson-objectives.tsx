import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ObjectiveProp} from '../../core/course/props';
import {Html} from '../Html';

interface LessonObjectivesProps {
  readonly objectives: readonly ObjectiveProp[];
  readonly isExercise?: boolean;
}

export function LessonObjectives({objectives, isExercise = false}: LessonObjectivesProps): ReactNode {
  return (
    objectives.length > 0 && (
      <section className="lesson-objectives" aria-labelledby="lesson-objectives">
        <h2 id="lesson-objectives">
          {isExercise ? (
            <Translate id="lectern.exercise.objectives">What you practise</Translate>
          ) : (
            <Translate id="lectern.lesson.objectives">After this lesson you can</Translate>
          )}
        </h2>
        <ul>
          {objectives.map(({id, html}) => (
            <li key={id}>
              <Html html={html} />
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
