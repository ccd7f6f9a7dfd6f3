import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ForecastDay} from '../../client/review/forecast';
import {roundTop} from '../../core/review/bars';
import {BarChart} from './bar-chart';
import {DataTable} from './data-table';
import {useTimeText} from './use-time-text';

/** How many cards fall due on each of the coming days. */
export function ReviewForecast({days}: {readonly days: readonly ForecastDay[]}): ReactNode {
  const {day, shortDay} = useTimeText();
  const counts = days.map(({count}) => count);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts);
  const busiest = days.find(({count}) => count === most);
  return (
    <>
      <BarChart
        label={translate(
          {
            id: 'lectern.review.forecastAlt',
            message:
              'Bars: cards that fall due on each of the next {days} days, {all} in all; most, {most}, on {day}.',
          },
          {days: days.length, all, most, day: busiest ? day(busiest.start) : ''},
        )}
        values={counts}
        top={roundTop(most)}
        ticks={
          new Map(
            days.flatMap(({start}, index) => (index % 3 === 0 ? [[index, shortDay(start)] as const] : [])),
          )
        }
        format={String}
      />
      <DataTable
        name={translate({id: 'lectern.review.forecastTable', message: 'Cards due by day'})}
        head={[
          translate({id: 'lectern.review.day', message: 'Day'}),
          translate({id: 'lectern.review.cardsDue', message: 'Cards due'}),
        ]}
        rows={days.map(({start, count}) => [day(start), String(count)])}
      />
    </>
  );
}
