import {compareEvents} from './compare-events';
import type {RecordEvent} from './event-base';

/** For each key its latest event, whatever order they come in. */
export function latestBy<E extends RecordEvent>(
  events: readonly E[],
  keyOf: (event: E) => string,
): ReadonlyMap<string, E> {
  const latest = new Map<string, E>();
  for (const event of events) {
    const key = keyOf(event);
    const known = latest.get(key);
    if (known === undefined || compareEvents(known, event) < 0) latest.set(key, event);
  }
  return latest;
}
