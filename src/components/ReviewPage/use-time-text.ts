import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

interface TimeText {
  /** A length of time in its fitting unit: `10 minutes`, `3 days`, `4 months`. */
  readonly span: (milliseconds: number) => string;
  /** A day of the learner's calendar: `Mon, Nov 23`. */
  readonly day: (date: Date) => string;
  /** The same without the day of the week: `Nov 23`. */
  readonly shortDay: (date: Date) => string;
  /** A moment today or later: `Nov 23, 9:00 AM`. */
  readonly moment: (milliseconds: number) => string;
  readonly percent: (share: number) => string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.4 * day;

/** Times as the site's language writes them. */
export function useTimeText(): TimeText {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const unit = (value: number, name: 'minute' | 'hour' | 'day' | 'month') =>
    new Intl.NumberFormat(locale, {style: 'unit', unit: name, unitDisplay: 'long'}).format(
      Math.max(1, Math.round(value)),
    );
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    return (date: Date) => formatter.format(date);
  };
  return {
    span: (length) => {
      if (length < hour) return unit(length / minute, 'minute');
      if (length < day) return unit(length / hour, 'hour');
      return length < 2 * month ? unit(length / day, 'day') : unit(length / month, 'month');
    },
    day: format({weekday: 'short', month: 'short', day: 'numeric'}),
    shortDay: format({month: 'short', day: 'numeric'}),
    moment: (at) => format({dateStyle: 'medium', timeStyle: 'short'})(new Date(at)),
    percent: (share) =>
      new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 0}).format(share),
  };
}
