import {isDone} from './activity-progress';
import {addDays, daysBetween} from './calendar-day';
import {activitiesOf, type CourseOutline} from './outline';
import type {Progress} from './project-activities';

export interface TimeLeft {
  /** By the course's own estimates, of what is written and not done. */
  readonly minutes: number;
  /** Null while nothing was finished lately. */
  readonly pace: Pace | null;
}

/**
 * The learner's pace: the minutes that the course names for what was finished in the last four weeks, a week. Whoever
 * began later is measured from then on, and over one week at least.
 */
export interface Pace {
  readonly finished: number;
  readonly weeks: number;
  readonly minutesPerWeek: number;
  /** Weeks until the rest is done. */
  readonly weeksLeft: number;
  /** `2027-01-25` */
  readonly doneOn: string;
}

const longest = 28;

/** `firstDay` is the first day of learning, null without any; `toDay` gives the day of a time where the learner is. */
export function timeLeft(
  outline: CourseOutline,
  {activities}: Pick<Progress, 'activities'>,
  {
    today,
    firstDay,
    toDay,
  }: {readonly today: string; readonly firstDay: string | null; readonly toDay: (at: string) => string},
): TimeLeft {
  let minutes = 0;
  let finished = 0;
  for (const activity of activitiesOf(outline)) {
    const progress = activities.get(activity.id);
    const estimate = activity.minutes ?? 0;
    if (!isDone(progress)) minutes += estimate;
    else if (progress?.doneAt && daysBetween(toDay(progress.doneAt), today) < longest) finished += estimate;
  }
  if (finished === 0) return {minutes, pace: null};
  const days = firstDay === null ? 1 : daysBetween(firstDay, today) + 1;
  const weeks = Math.min(longest, Math.max(7, days)) / 7;
  const minutesPerWeek = finished / weeks;
  const weeksLeft = minutes / minutesPerWeek;
  const doneOn = addDays(today, Math.ceil(weeksLeft * 7));
  return {minutes, pace: {finished, weeks, minutesPerWeek, weeksLeft, doneOn}};
}
