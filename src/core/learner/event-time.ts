const aDay = 24 * 60 * 60 * 1000;

/**
 * The time to write into a new event. Where the newest event of the record is ahead of this clock by less than a
 * day (a clock set back, a second device that runs fast), its time is taken: what the learner does now must win
 * over what they saw. A clock further off is plainly wrong, and dates would suffer more than order gains.
 */
export function eventTime(now: Date, newest: string | null): string {
  const time = now.getTime();
  const latest = newest === null ? time : Date.parse(newest);
  const ahead = latest - time;
  return new Date(ahead > 0 && ahead < aDay ? latest : time).toISOString();
}
