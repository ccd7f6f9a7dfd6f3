import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleSummaryProp} from '../../core/course/props';
import {ActivityLine} from '../Activities/activity-line';
import {useTimeText} from '../ModulePage/use-time-text';
import {ProgressSign} from '../ProgressSign';
import {LessonsToCome} from './lessons-to-come';

/** A module in the contents: its facts in the margin, its lessons with their time. */
export function CourseModule({module}: {readonly module: ModuleSummaryProp}): ReactNode {
  const {number, title, level, description, href, lessons} = module;
  const exercises = module.exercises.filter((exercise) => exercise.href !== null);
  const time = useTimeText();
  const written = lessons.filter((lesson) => lesson.href !== null);
  return (
    <li className="home-module">
      <div className="home-module-facts label">
        <span className="home-module-number" aria-hidden="true">
          {number}
        </span>
        <ProgressSign href={href} />
        <span>{level}</span>
        <span>{time(module)}</span>
      </div>
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <p>{description}</p>
        {written.length > 0 && (
          <ol className="activities">
            {written.map((lesson) => (
              <li key={lesson.id}>
                <ActivityLine activity={lesson} number={String(lessons.indexOf(lesson) + 1)} />
              </li>
            ))}
          </ol>
        )}
        <LessonsToCome lessons={lessons} />
        {exercises.length > 0 && (
          <>
            <p className="label home-exercises">
              <Translate id="lectern.home.exercises">Exercises</Translate>
            </p>
            <ul className="activities">
              {exercises.map((exercise) => (
                <li key={exercise.id}>
                  <ActivityLine activity={exercise} number="" />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}
