const aDay = 24 * 60 * 60 * 1000;

/** Computers count from 1970, and near the year 9999 dates cannot be added to any more. */
const pattern = /^(?:19[7-9]\d|2\d{3})-\d{2}-\d{2}$/;

/** Whether a text is a day that there is, of the years 1970 to 2999: `2026-11-21`. */
export function isDay(text: string): boolean {
  const time = pattern.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
