import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {ActivityLine} from '../Activities/activity-line';
import {useFormat} from '../Format/use-format';
import {Html} from '../Html';

/** Weeks to unfold: what to do is listed above, this is when. */
export function ModulePlan({plan}: {readonly plan: ModuleProp['plan']}): ReactNode {
  const format = useFormat();
  return plan.map((week) => (
    <details key={week.title} className="module-week" suppressHydrationWarning>
      <summary>
        <h3>{week.title}</h3>
        <span className="label">{format.minutes(minutesOf(week))}</span>
      </summary>
      <ol className="module-days">
        {week.days.map(({days, html, activities}) => (
          <li key={days}>
            <span className="label">
              {/^\d+$/.test(days)
                ? translate({id: 'lectern.module.day', message: 'Day {day}'}, {day: days})
                : translate(
                    {id: 'lectern.module.days', message: 'Days {days}'},
                    {days: days.replace('-', '–')},
                  )}
            </span>
            <div>
              {html !== '' && <Html as="p" html={html} />}
              {activities.map((activity) => (
                <ActivityLine key={activity.id} activity={activity} number="" />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </details>
  ));
}

function minutesOf({days}: ModuleProp['plan'][number]): number {
  const activities = days.flatMap((day) => day.activities);
  return activities.reduce((sum, {minutes}) => sum + (minutes ?? 0), 0);
}
