const aDay = 24 * 60 * 60 * 1000;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that there is, as in `hasDay`: `2026-11-21`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  return day !== undefined && hasDay(Number(year), Number(month), Number(day));
}

/**
 * Whether the Gregorian calendar has the day, in the years 1970 to 2999: computers count from 1970, and near the year
 * 9999 dates cannot be added to any more. Not asked of `Date`: one browser reads February 30 as a day of March, another as
 * nothing.
 */
export function hasDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1970 && year < 3000)) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** The day that many days later, or earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * aDay).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / aDay);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
