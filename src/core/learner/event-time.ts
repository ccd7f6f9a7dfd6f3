const aDay = 24 * 60 * 60 * 1000;

/** Times of a record that may be ahead of a clock. */
export interface TimesAhead {
  /** Of the newest event. */
  readonly newest: string | null;
  /** Of what the new event is to replace: see `timeToBeat`. */
  readonly toBeat: string | null;
}

/**
 * The time to write into a new event. Where the newest event of the record is ahead of this clock by less than a
 * day (a clock set back, a second device that runs fast), the moment after it is taken: what the learner does now must
 * win over what they saw, and between two devices of one moment their ids would decide. A clock further off is plainly
 * wrong, and dates would suffer more than order gains; only what replaces such an event has to come after it.
 */
export function eventTime(now: Date, {newest, toBeat}: TimesAhead): string {
  const time = now.getTime();
  const latest = newest === null ? time : Date.parse(newest);
  const floor = toBeat === null ? time : Date.parse(toBeat) + 1;
  const ahead = latest - time;
  return new Date(Math.max(floor, ahead > 0 && ahead < aDay ? latest + 1 : time)).toISOString();
}
