import {examClockKey} from '../../../core/storage-keys';
import {currentProfile} from '../../record/current-profile';
import {readStored, writeStored} from '../../record/safe-storage';
import type {ClockParts} from './exam-clock';

/** The clocks of a browser. How far an exam has come lies in local storage, for when the page is opened again. */
export function browserClock(courseId: string): ClockParts {
  const key = examClockKey(courseId, currentProfile());
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    every(listener) {
      const timer = setInterval(listener, 500);
      const controller = new AbortController();
      // A page that slept looks at the clock before anything else.
      document.addEventListener('visibilitychange', listener, {signal: controller.signal});
      addEventListener('pageshow', listener, {signal: controller.signal});
      return () => {
        clearInterval(timer);
        controller.abort();
      };
    },
    readReached(attempt) {
      const [id, reached] = (readStored(key) ?? '').split(' ');
      const time = Number(reached);
      return id === attempt && Number.isFinite(time) ? time : 0;
    },
    writeReached: (attempt, reached) => void writeStored(key, `${attempt} ${Math.round(reached)}`),
  };
}
