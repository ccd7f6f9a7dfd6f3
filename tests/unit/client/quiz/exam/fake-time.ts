import type {ClockParts} from '../../../../../src/client/quiz/exam/exam-clock';

/** The time of a device, which a test sets. */
export interface FakeTime {
  readonly now: () => number;
  /** Lets minutes go by, with a tick of every clock after each half second of the last two. */
  readonly pass: (minutes: number) => void;
  /** Sets the device's clock, which lets no time go by. */
  readonly set: (minutes: number) => void;
  /** The clocks of a page that is opened now. */
  readonly page: () => ClockParts & {
    readonly later: (run: () => void) => () => void;
    readonly leave: () => void;
  };
}

const minute = 60_000;

export function fakeTime(start = Date.UTC(2026, 10, 21, 9)): FakeTime {
  let device = start;
  let real = 0;
  const reached = new Map<string, number>();
  const tickers = new Set<() => void>();
  const waiting = new Map<() => void, number>();

  function advance(milliseconds: number): void {
    device += milliseconds;
    real += milliseconds;
    for (const [run, at] of waiting) {
      if (at > real) continue;
      waiting.delete(run);
      run();
    }
    for (const tick of tickers) tick();
  }

  return {
    now: () => device,
    pass(minutes) {
      const last = Math.min(2_000, minutes * minute);
      if (minutes * minute > last) advance(minutes * minute - last);
      for (let step = 0; step < last; step += 500) advance(Math.min(500, last - step));
    },
    set(minutes) {
      device += minutes * minute;
    },
    page() {
      const opened = real;
      const own = new Set<() => void>();
      return {
        now: () => device,
        monotonic: () => real - opened,
        every(listener) {
          const tick = () => listener();
          own.add(tick);
          tickers.add(tick);
          return () => tickers.delete(tick);
        },
        readReached: (attempt) => reached.get(attempt) ?? 0,
        writeReached: (attempt, time) => void reached.set(attempt, time),
        later(run) {
          waiting.set(run, real + 600);
          return () => waiting.delete(run);
        },
        // A page that is closed does nothing more, not even its last wish.
        leave: () => {
          for (const tick of own) tickers.delete(tick);
          waiting.clear();
        },
      };
    },
  };
}
