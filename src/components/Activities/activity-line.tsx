import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ActivityProp} from '../../core/course/props';
import {difficultyName} from '../ExercisePage/difficulty-name';
import {useFormat} from '../Format/use-format';
import {ProgressSign} from '../ProgressSign';

interface ActivityLineProps {
  readonly activity: ActivityProp;
  readonly number: string;
}

/** Number, title, a row of dots, time. What is not written yet is no link and says so. */
export function ActivityLine({activity, number}: ActivityLineProps): ReactNode {
  const {title, href, minutes, difficulty} = activity;
  const format = useFormat();
  return (
    <span className="activity-line">
      {number !== '' && (
        <span className="number" aria-hidden="true">
          {number}
        </span>
      )}
      {href === null ? (
        <span className="activity-title">
          {title}{' '}
          <span className="label">
            <Translate id="lectern.activity.toCome">to come</Translate>
          </span>
        </span>
      ) : (
        <a className="activity-title" href={href}>
          {title}
        </a>
      )}
      <span className="leader" />
      {(minutes !== null || difficulty !== undefined) && (
        <span className="activity-time label">
          {[
            ...(difficulty === undefined ? [] : [difficultyName(difficulty)]),
            ...(minutes === null ? [] : [format.minutes(minutes)]),
          ].join(' · ')}
        </span>
      )}
      {href !== null && <ProgressSign href={href} />}
    </span>
  );
}
