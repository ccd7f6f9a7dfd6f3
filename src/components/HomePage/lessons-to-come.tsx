import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import type {ActivityProp} from '../../core/course/props';

interface LessonsToComeProps {
  /** All lessons of a module, which give the numbers. */
  readonly lessons: readonly ActivityProp[];
}

/** What is announced, folded away under how much it is: it is no place to go yet. */
export function LessonsToCome({lessons}: LessonsToComeProps): ReactNode {
  const {selectMessage} = usePluralForm();
  const count = lessons.filter(({href}) => href === null).length;
  return (
    count > 0 && (
      <details className="home-to-come" suppressHydrationWarning>
        <summary className="label">
          {selectMessage(
            count,
            translate(
              {id: 'lectern.home.lessonsToCome', message: 'One lesson to come|{count} lessons to come'},
              {count},
            ),
          )}
        </summary>
        <ol>
          {lessons.map(
            ({id, title, href}, index) =>
              href === null && (
                <li key={id} className="home-lesson-to-come" value={index + 1}>
                  {title}
                </li>
              ),
          )}
        </ol>
      </details>
    )
  );
}
