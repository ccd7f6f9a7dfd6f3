import {checkEvent} from '../../core/learner/check-event';
import {compareEvents} from '../../core/learner/compare-events';
import type {RecordEvent} from '../../core/learner/event-base';
import {unpackEvents} from '../../core/learner/packed/unpack-events';
import {sortEvents} from '../../core/learner/sort-events';

/**
 * The events of the log in order, from its packed copy and those written since; null where they do not fit the log exactly,
 * or where anything about them is wrong: then the log itself is to be read. `count` is the number of its events.
 */
export function readPackedCopy(
  packed: unknown,
  recent: readonly unknown[],
  count: number,
): readonly RecordEvent[] | null {
  const since: RecordEvent[] = [];
  for (const unsafe of recent) {
    const checked = checkEvent(unsafe);
    if (!checked.ok) return null;
    since.push(checked.event);
  }
  const events = unpackEvents(packed);
  if (events === null || events.length + since.length !== count) return null;
  return areApart(events, since) ? addRecent(events, since) : null;
}

/** Whether no id stands twice: the numbers would fit by accident. */
function areApart(events: readonly RecordEvent[], since: readonly RecordEvent[]): boolean {
  const ids = new Set(since.map(({id}) => id));
  return ids.size === since.length && (ids.size === 0 || !events.some(({id}) => ids.has(id)));
}

/** What is recent is nearly always newer than nearly all the rest: only what lies after its first is sorted. */
function addRecent(events: readonly RecordEvent[], since: readonly RecordEvent[]): readonly RecordEvent[] {
  const [first] = sortEvents(since);
  if (first === undefined) return events;
  const start = events.findLastIndex((event) => compareEvents(event, first) < 0) + 1;
  return events.slice(0, start).concat(sortEvents([...events.slice(start), ...since]));
}
