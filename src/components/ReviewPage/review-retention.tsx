import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Retention} from '../../client/review/retention';
import {aim} from '../../core/review/aim';
import {BarChart} from './bar-chart';
import {DataTable} from './data-table';
import {useTimeText} from './use-time-text';

/** How much was still known in the reviews of the last weeks, and what is expected of today. */
export function ReviewRetention({retention: {expected, weeks}}: {readonly retention: Retention}): ReactNode {
  const {day, shortDay, percent} = useTimeText();
  const asked = weeks.reduce((sum, week) => sum + week.asked, 0);
  const known = weeks.reduce((sum, week) => sum + week.known, 0);
  return (
    <>
      <p>
        {expected !== null &&
          translate(
            {
              id: 'lectern.review.expected',
              message: 'Of all your cards you are expected to know {share} today.',
            },
            {share: percent(expected)},
          )}{' '}
        {asked === 0
          ? translate({
              id: 'lectern.review.noTests',
              message: 'No card has come back yet.',
            })
          : translate(
              {
                id: 'lectern.review.known',
                message: 'Of what came back in the last {weeks} weeks you knew {share}: {known} of {asked}.',
              },
              {weeks: weeks.length, share: percent(known / asked), known, asked},
            )}
      </p>
      {asked > 0 && (
        <>
          <BarChart
            label={translate(
              {
                id: 'lectern.review.retentionAlt',
                message:
                  'Bars: the share known of the cards that came back, for each of the last {weeks} weeks, with a line at the aim of {aim}. In all {share}.',
              },
              {weeks: weeks.length, aim: percent(aim), share: percent(known / asked)},
            )}
            values={weeks.map((week) => (week.asked === 0 ? null : week.known / week.asked))}
            top={1}
            ticks={
              new Map(
                weeks.flatMap(({from}, index) => (index % 2 === 1 ? [[index, shortDay(from)] as const] : [])),
              )
            }
            format={percent}
            mark={aim}
          />
          <DataTable
            name={translate({id: 'lectern.review.retentionTable', message: 'Cards known by week'})}
            head={[
              translate({id: 'lectern.review.week', message: 'Days'}),
              translate({id: 'lectern.review.asked', message: 'Came back'}),
              translate({id: 'lectern.review.wasKnown', message: 'Known'}),
              translate({id: 'lectern.review.share', message: 'Share'}),
            ]}
            rows={weeks.map((week) => [
              `${day(week.from)} – ${day(week.to)}`,
              String(week.asked),
              String(week.known),
              week.asked === 0 ? '–' : percent(week.known / week.asked),
            ])}
          />
        </>
      )}
    </>
  );
}
