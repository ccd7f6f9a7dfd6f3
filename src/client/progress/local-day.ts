/** The calendar day of a time where the learner is: `2026-11-21`. */
export function localDay(time: string | Date): string {
  const moment = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
