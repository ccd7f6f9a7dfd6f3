import {formatMinutes} from '../../core/format-minutes';
import {localDay} from './local-day';

/** Numbers, dates and lists as the page's language writes them. */
export interface PageFormat {
  /** `Nov 20, 2026`, from a day. */
  readonly day: (day: string) => string;
  /** The same of a time, where the learner is. */
  readonly date: (at: string) => string;
  /** `Nov 20 – 22`, from two days; `Nov 20`, where they are one. */
  readonly days: (from: string, to: string) => string;
  /** `Nov 2026`, from a day. */
  readonly month: (day: string) => string;
  /** 0 for Monday: `Mon`. */
  readonly weekday: (index: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly number: (value: number) => string;
  /** `3 weeks` */
  readonly weeks: (count: number) => string;
  /** From whole percent: `70 %` or `70%`. */
  readonly percent: (percent: number) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** The format of the page in sight. */
export function pageFormat(): PageFormat {
  const locale = document.documentElement.lang || 'en';
  const day = dateFormat(locale, {dateStyle: 'medium'});
  const span = new Intl.DateTimeFormat(locale, {month: 'short', day: 'numeric', timeZone: 'UTC'});
  const month = dateFormat(locale, {month: 'short'});
  const weekday = dateFormat(locale, {weekday: 'short'});
  const weeks = new Intl.NumberFormat(locale, {style: 'unit', unit: 'week', unitDisplay: 'long'});
  const percent = new Intl.NumberFormat(locale, {style: 'percent'});
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale);
  return {
    day,
    days: (from, to) => span.formatRange(toDate(from), toDate(to)),
    date: (at) => day(localDay(at)),
    month,
    // 2024 began on a Monday.
    weekday: (index) => weekday(`2024-01-0${index + 1}`),
    minutes: (minutes) => formatMinutes(Math.round(minutes), locale),
    number: (value) => number.format(value),
    weeks: (count) => weeks.format(count),
    percent: (value) => percent.format(value / 100),
    list: (parts) => list.format(parts),
  };
}

/** Days are days everywhere: they are written as they stand, whatever the time zone. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
  return (day) => format.format(toDate(day));
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
