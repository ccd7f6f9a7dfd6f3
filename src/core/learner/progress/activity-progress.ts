/**
 * How far an activity is. `earned`: done, and the record shows how. `said`: done, because the learner says so.
 * `begun`: something of it is done.
 */
export type ActivityState = 'open' | 'begun' | 'said' | 'earned';

export interface ActivityProgress {
  readonly state: ActivityState;
  /** When it was done; null while it is not. */
  readonly doneAt: string | null;
}

/** Whether an activity counts as done, shown or said. */
export function isDone(progress: Pick<ActivityProgress, 'state'> | undefined): boolean {
  return progress?.state === 'earned' || progress?.state === 'said';
}

/** The earliest of some times, which are of one form; null without any. */
export function earliest(times: readonly string[]): string | null {
  return times.reduce<string | null>((first, time) => (first === null || time < first ? time : first), null);
}

/** The latest of some times; null without any. */
export function latest(times: readonly string[]): string | null {
  return times.reduce<string | null>((last, time) => (last === null || time > last ? time : last), null);
}
