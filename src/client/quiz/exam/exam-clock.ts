import {type TimedAttempt, timeLeft} from '../../../core/quiz/attempt/time-limit';

/** An attempt that goes on, and the newest time that its events know of. */
export interface RunningAttempt extends TimedAttempt {
  readonly id: string;
  readonly latestAt: string;
}

/** What tells the time, so that a test can be it. */
export interface ClockParts {
  /** The device's clock, which may be set. */
  readonly now: () => number;
  /** Milliseconds since the page was opened, which nobody can set. */
  readonly monotonic: () => number;
  /** Calls back twice a second or so; gives the way to stop that. */
  readonly every: (listener: () => void) => () => void;
  /** The time that another page of this browser saw an attempt reach; 0 where none did. */
  readonly readReached: (attempt: string) => number;
  readonly writeReached: (attempt: string, reached: number) => void;
}

/** The time that is left of an exam. */
export interface ExamClock {
  /** Milliseconds; null where nothing is limited. */
  readonly left: () => number | null;
  /** Runs for this attempt; null stops it. */
  readonly follow: (attempt: RunningAttempt | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const betweenWrites = 5_000;

/**
 * Counts an exam's time. It only ever goes on: within a page by a clock that cannot be set, from page to page by the
 * latest time that was reached. So a device's clock that is set back gives no time.
 */
export function createExamClock(parts: ClockParts, onEnd: (attempt: string) => void): ExamClock {
  const listeners = new Set<() => void>();
  let running: RunningAttempt | null = null;
  /** What was reached when this page took the attempt up, and when that was. */
  let base = {reached: 0, at: 0};
  let written = 0;
  let stop: (() => void) | null = null;

  function reached(attempt: RunningAttempt): number {
    const inPage = base.reached + parts.monotonic() - base.at;
    return Math.max(parts.now(), inPage, Date.parse(attempt.latestAt));
  }

  function left(): number | null {
    return running === null ? null : timeLeft(running, reached(running), 0);
  }

  function tick(): void {
    if (running === null) return;
    const now = reached(running);
    if (now - written >= betweenWrites) {
      written = now;
      parts.writeReached(running.id, now);
    }
    for (const listener of listeners) listener();
    if (left() === 0) onEnd(running.id);
  }

  return {
    left,
    follow(attempt) {
      if (attempt !== null && attempt.id !== running?.id) {
        const known = [
          parts.now(),
          Date.parse(attempt.latestAt),
          Date.parse(attempt.startedAt),
          parts.readReached(attempt.id),
        ];
        base = {reached: Math.max(...known), at: parts.monotonic()};
        written = 0;
      }
      running = attempt?.limit === null ? null : attempt;
      if (running !== null) stop ??= parts.every(tick);
      else {
        stop?.();
        stop = null;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
