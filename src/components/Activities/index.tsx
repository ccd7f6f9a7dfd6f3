import type {ReactNode} from 'react';
import type {ActivityProp} from '../../core/course/props';
import {Html} from '../Html';
import {ActivityLine} from './activity-line';

interface ActivitiesProps {
  readonly activities: readonly ActivityProp[];
  readonly isNumbered?: boolean;
}

/** Things to do, each with its time, as a table of contents lists them. */
export function Activities({activities, isNumbered = false}: ActivitiesProps): ReactNode {
  return (
    <ol className="activities">
      {activities.map((activity, index) => (
        <li key={activity.id}>
          <ActivityLine activity={activity} number={isNumbered ? String(index + 1) : ''} />
          {activity.descriptionHtml !== '' && (
            <Html as="p" className="activity-text" html={activity.descriptionHtml} />
          )}
        </li>
      ))}
    </ol>
  );
}
