import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatMinutes} from '../../core/format-minutes';
import {formatDate} from './format-date';

interface Format {
  /** `2 hr 30 min` */
  readonly minutes: (minutes: number) => string;
  /** `Nov 20, 2026`, from an ISO date */
  readonly date: (isoDate: string) => string;
}

/** Numbers and dates as the site's language writes them. */
export function useFormat(): Format {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return {
    minutes: (minutes) => formatMinutes(minutes, locale),
    date: (isoDate) => formatDate(isoDate, locale),
  };
}
