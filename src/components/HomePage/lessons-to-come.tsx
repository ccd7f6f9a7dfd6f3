import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ActivityProp} from '../../core/course/props';

/** What is announced, in one paragraph: it is no place to go yet. */
export function LessonsToCome({lessons}: {readonly lessons: readonly ActivityProp[]}): ReactNode {
  return (
    <div className="home-to-come">
      <span className="label">
        <Translate id="lectern.home.toCome">To come</Translate>
      </span>
      <ul>
        {lessons.map(({id, title}) => (
          <li key={id} className="home-lesson-to-come">
            {title}
          </li>
        ))}
      </ul>
    </div>
  );
}
