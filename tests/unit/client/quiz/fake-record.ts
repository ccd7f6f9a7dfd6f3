import {expect} from 'vitest';
import {RecordLog} from '../../../../src/client/record/record-log';
import type {RecordStore} from '../../../../src/client/record/record-store';
import {checkEvent} from '../../../../src/core/learner/check-event';
import type {LearnerEvent} from '../../../../src/core/learner/event';
import {eventTime} from '../../../../src/core/learner/event-time';

/** A record in memory whose events are stamped one second apart, or by a clock, as the real one does. */
export function fakeRecord(now?: () => number): RecordStore {
  const log = new RecordLog();
  let seq = 0;
  const id = (number: number) =>
    `a${String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
  return {
    append(draft) {
      seq += 1;
      const newest = log.getSnapshot().events.at(-1)?.at ?? null;
      const at =
        now === undefined
          ? new Date(Date.UTC(2026, 10, 21, 9, 0, seq)).toISOString()
          : eventTime(new Date(now()), {newest, toBeat: null});
      const event: LearnerEvent = {
        v: 1,
        id: id(seq).padStart(26, 'a'),
        at,
        device: 'a'.repeat(26),
        seq,
        ...draft,
      };
      // What a quiz appends is what the record takes back in.
      expect(checkEvent(event)).toMatchObject({ok: true});
      log.add(event);
      return event;
    },
    all: () => log.getSnapshot().events,
    getSnapshot: log.getSnapshot,
    subscribe: log.subscribe,
    settled: async () => {},
    close: async () => {},
  };
}
