import {checkEvent, eventVersion} from '../../core/learner/check-event';
import type {LearnerEvent} from '../../core/learner/event';
import type {RecordEvent} from '../../core/learner/event-base';
import {eventTime} from '../../core/learner/event-time';
import {projectChoices} from '../../core/learner/project-choices';
import {timeToBeat} from '../../core/learner/time-to-beat';
import {recordName} from '../../core/storage-keys';
import {readChoices, writeChoice} from './choice-mirror';
import {currentProfile} from './current-profile';
import {randomId} from './random-id';
import {openChannel} from './record-channel';
import {RecordKeeper} from './record-keeper';
import {RecordLog} from './record-log';
import type {RecordStore} from './record-store';

/** Which record: the course's own id, which no address changes, and the learner's profile: the open one where none is named. */
export interface RecordPlace {
  readonly courseId: string;
  readonly profile?: string;
}

/**
 * Opens a learner's record and reads it. Never rejects: where the browser stores nothing the record lives in
 * memory, and its status says so. Copies that are open at the same time, in this page or in others, stay equal.
 */
export async function openRecord({courseId, profile = currentProfile()}: RecordPlace): Promise<RecordStore> {
  const name = recordName(courseId, profile);
  const log = new RecordLog();
  const keeper = new RecordKeeper(name, log);
  let seq = 0;

  // Before reading, and each event is sent after it was written: so none can fall between the two.
  const channel = openChannel(name, (unsafeEvents) => {
    if (unsafeEvents === null) keeper.reread();
    else log.merge(readable(unsafeEvents));
  });
  await keeper.connect();
  fillChoices(courseId, log.getSnapshot().events);

  return {
    append: (draft) => {
      const {events} = log.getSnapshot();
      const now = new Date();
      const toBeat = timeToBeat(events, draft, now.toISOString());
      seq = Math.max(seq, lastSeq(events, keeper.device)) + 1;
      const stamp = {
        v: eventVersion,
        id: randomId(),
        at: eventTime(now, {newest: events.at(-1)?.at ?? null, toBeat}),
        device: keeper.device,
        seq,
      };
      const event: LearnerEvent = {...stamp, ...draft};
      log.add(event);
      keeper.keep(event).then(() => channel.send([event]));
      return event;
    },
    all: () => log.getSnapshot().events,
    getSnapshot: log.getSnapshot,
    subscribe: log.subscribe,
    settled: () => keeper.settled(),
    close: async () => {
      channel.close();
      await keeper.close();
    },
  };
}

/** What another copy sends went through no check yet: it may be of another version of the site. */
function readable(unsafeEvents: readonly unknown[]): readonly RecordEvent[] {
  return unsafeEvents.flatMap((unsafe) => {
    const checked = checkEvent(unsafe);
    return checked.ok ? [checked.event] : [];
  });
}

/** Other tabs of this browser count on the same row; theirs are taken into account as far as they are known. */
function lastSeq(events: readonly RecordEvent[], device: string): number {
  return events.findLast((event) => event.device === device)?.seq ?? 0;
}

/** A browser that lost its local storage, or got the record from elsewhere, learns the choices again. */
function fillChoices(courseId: string, events: readonly RecordEvent[]): void {
  const mirrored = readChoices(courseId);
  for (const [family, value] of projectChoices(events)) {
    if (!mirrored.has(family)) writeChoice(courseId, family, value);
  }
}
