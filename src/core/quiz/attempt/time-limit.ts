const minute = 60_000;

/** What the end of an attempt depends on. */
export interface TimedAttempt {
  /** UTC, as the record has it. */
  readonly startedAt: string;
  /** Minutes; null without a limit. */
  readonly limit: number | null;
}

/** The last moment that a record can tell of. A limit beyond it, which no page sets, has no date that could be written. */
const lastMoment = Date.parse('2999-12-31T23:59:59.999Z');

/** When the attempt ends, in milliseconds since 1970; null without a limit. */
export function deadlineOf({startedAt, limit}: TimedAttempt): number | null {
  return limit === null ? null : Math.min(Date.parse(startedAt) + limit * minute, lastMoment);
}

/**
 * The milliseconds that are left; null without a limit, 0 when the time is over. `latest` is the newest time that the
 * attempt is known to have reached: setting the clock back before it gives nothing back.
 */
export function timeLeft(attempt: TimedAttempt, now: number, latest: number): number | null {
  const deadline = deadlineOf(attempt);
  if (deadline === null) return null;
  const reached = Math.max(now, latest, Date.parse(attempt.startedAt));
  return Math.max(0, deadline - reached);
}

/** What became of the quiz's own limit: the result says so. */
export function limitChange(
  limit: number | null,
  usual: number | null,
): 'none' | 'as-set' | 'longer' | 'shorter' | 'off' {
  if (usual === null) return limit === null ? 'none' : 'shorter';
  if (limit === null) return 'off';
  return limit > usual ? 'longer' : limit < usual ? 'shorter' : 'as-set';
}
