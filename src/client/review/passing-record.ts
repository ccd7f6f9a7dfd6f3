import {eventVersion} from '../../core/learner/check-event';
import type {LearnerEvent} from '../../core/learner/event';
import {randomId} from '../record/random-id';
import {RecordLog} from '../record/record-log';
import type {RecordStore} from '../record/record-store';

/**
 * A record that is kept nowhere. A question that is asked in a review is answered into one: so it works as in its quiz,
 * and nothing of it counts there.
 */
export function passingRecord(now: () => Date): RecordStore {
  const log = new RecordLog();
  const device = randomId();
  let seq = 0;
  return {
    append: (draft) => {
      seq += 1;
      const stamp = {v: eventVersion, id: randomId(), at: now().toISOString(), device, seq};
      const event: LearnerEvent = {...stamp, ...draft};
      log.add(event);
      return event;
    },
    all: () => log.getSnapshot().events,
    getSnapshot: log.getSnapshot,
    subscribe: log.subscribe,
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
