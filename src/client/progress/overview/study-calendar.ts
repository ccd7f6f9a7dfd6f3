import {addDays, weekday} from '../../../core/learner/progress/calendar-day';
import {makeSvg} from '../make-svg';

export interface CalendarTexts {
  /** The text alternative. */
  readonly label: string;
  readonly month: (day: string) => string;
  readonly weekday: (index: number) => string;
}

/** How many weeks the calendar shows. */
export const calendarWeeks = 18;

const cell = 16;
const left = 34;
const top = 18;

/** The first day that the calendar shows: a Monday. */
export function calendarStart(today: string): string {
  return addDays(today, -weekday(today) - (calendarWeeks - 1) * 7);
}

/** The last weeks, a column each, from Monday down; a day is the darker the more was done on it. */
export function studyCalendar(
  amounts: ReadonlyMap<string, number>,
  today: string,
  {label, month, weekday: nameOf}: CalendarTexts,
): SVGElement {
  const start = calendarStart(today);
  const days = Array.from({length: calendarWeeks * 7}, (_none, index) => addDays(start, index));
  const most = Math.max(1, ...amounts.values());
  const cells = days
    .filter((day) => day <= today)
    .map((day, index) => {
      const amount = amounts.get(day) ?? 0;
      const place = {x: left + Math.floor(index / 7) * cell, y: top + (index % 7) * cell};
      const strength = amount === 0 ? 0 : Math.ceil((4 * Math.log1p(amount)) / Math.log1p(most));
      const mark = day === today ? ' calendar-today' : '';
      return makeSvg('rect', {
        class: `calendar-day calendar-day-${strength}${mark}`,
        ...place,
        width: cell - 3,
        height: cell - 3,
      });
    });
  const months = days
    .filter((day, index) => index % 7 === 0 && (index === 0 || Number(day.slice(8)) <= 7))
    // The first is left out where the next would be written over it.
    .filter((day, index, all) => index > 0 || (all[1] ?? '') > addDays(day, 21))
    .map((day) => {
      const column = days.indexOf(day) / 7;
      return makeSvg('text', {class: 'overview-plot-text', x: left + column * cell, y: 12}, month(day));
    });
  const names = [0, 2, 4].map((index) =>
    makeSvg('text', {class: 'overview-plot-text', x: 0, y: top + index * cell + 11}, nameOf(index)),
  );
  const frame = {
    viewBox: `0 0 ${left + calendarWeeks * cell} ${top + 7 * cell}`,
    role: 'img',
    'aria-label': label,
    class: 'calendar',
  };
  return makeSvg('svg', frame, ...months, ...names, ...cells);
}
