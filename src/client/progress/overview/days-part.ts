import {type StudyDay, studyDays} from '../../../core/learner/progress/study-days';
import {fillWords} from '../../../core/words';
import {dataTable} from '../../data-table';
import {makeElement} from '../../search/make-element';
import {fold} from './fold';
import type {OverviewView} from './overview-view';
import {calendarStart, calendarWeeks, studyCalendar} from './study-calendar';

/** The days on which the learner learned: a calendar, the same in words, and a table. */
export function daysPart(view: OverviewView): readonly Node[] {
  const {gathered, toDay, today, words, format} = view;
  const all = studyDays(gathered.active, toDay);
  const shown = all.filter(({day}) => day >= calendarStart(today) && day <= today);
  const last = shown.at(-1)?.day;
  const label =
    last === undefined
      ? fillWords(words.progressCalendarNone, {weeks: calendarWeeks})
      : fillWords(words.progressCalendar, {
          days: shown.length,
          weeks: calendarWeeks,
          date: format.day(last),
        });
  const amounts = new Map(shown.map((day) => [day.day, amountOf(day)]));
  const {month, weekday} = format;
  return [
    makeElement(
      'figure',
      {class: 'overview-figure'},
      studyCalendar(amounts, today, {label, month, weekday}),
      makeElement('figcaption', {}, label),
    ),
    ...(all.length === 0 ? [] : [fold(words.progressDaysTable, 'days', table(all, view))]),
  ];
}

function table(days: readonly StudyDay[], {words, format}: OverviewView): HTMLElement {
  return dataTable(
    words.progressDaysTable,
    [
      words.progressDay,
      words.progressDayRead,
      words.progressDayAnswered,
      words.progressDayWorked,
      words.progressDayReviewed,
    ],
    days
      .toReversed()
      .map(({day, read, answered, worked, reviewed}) => [
        format.day(day),
        ...[read, answered, worked, reviewed].map(format.number),
      ]),
  );
}

function amountOf({read, answered, worked, reviewed}: StudyDay): number {
  return read + answered + worked + reviewed;
}
