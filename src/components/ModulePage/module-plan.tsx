import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {ActivityLine} from '../Activities/activity-line';
import {Html} from '../Html';

export function ModulePlan({plan}: {readonly plan: ModuleProp['plan']}): ReactNode {
  return plan.map((week) => (
    <section key={week.title} className="module-week">
      <h3>{week.title}</h3>
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
    </section>
  ));
}
