import {canonicalText} from './canonical-text';
import type {RecordEvent} from './event-base';
import {isSameData} from './is-same-data';
import {sortEvents} from './sort-events';

/**
 * The union of two records by id, in order. Which side an event came from, and how often, changes nothing.
 * Where one id stands for two different events, which no honest device writes, both sides keep the same one.
 */
export function mergeEvents(
  ours: readonly RecordEvent[],
  theirs: readonly RecordEvent[],
): readonly RecordEvent[] {
  const byId = new Map<string, RecordEvent>();
  for (const events of [ours, theirs]) {
    for (const event of events) {
      const known = byId.get(event.id);
      byId.set(event.id, known === undefined ? event : lesser(known, event));
    }
  }
  return sortEvents(byId.values());
}

function lesser(a: RecordEvent, b: RecordEvent): RecordEvent {
  return isSameData(a, b) || canonicalText(a) <= canonicalText(b) ? a : b;
}
