import {translate} from '@docusaurus/Translate';
import {useFormat} from '../Format/use-format';

interface Times {
  readonly minutes: number;
  readonly minutesPlanned: number;
}

/** A module's time: what can be done now, and what it will be when all that is announced is written. */
export function useTimeText(): (times: Times) => string {
  const format = useFormat();
  return ({minutes, minutesPlanned}) => {
    const values = {now: format.minutes(minutes), planned: format.minutes(minutesPlanned)};
    if (minutes >= minutesPlanned) {
      return values.now;
    }
    return minutes === 0
      ? translate({id: 'lectern.time.planned', message: '{planned} to come'}, values)
      : translate({id: 'lectern.time.both', message: '{now} of {planned}'}, values);
  };
}
