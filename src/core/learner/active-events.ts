import {isLearnerEvent} from './check-event';
import type {LearnerEvent} from './event';
import type {RecordEvent} from './event-base';

/** The events that count: of a known type, and not retired by a reset that still stands. */
export function activeEvents(events: readonly RecordEvent[]): readonly LearnerEvent[] {
  const known = events.filter(isLearnerEvent);
  const retired = retiredIds(known);
  return retired.size === 0 ? known : known.filter(({id}) => !retired.has(id));
}

/** Resets and their undoing are themselves never retired: so the outcome needs no order. */
function retiredIds(events: readonly LearnerEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events) {
    if (event.type === 'restored') undone.add(event.setAside);
  }
  const retired = new Set<string>();
  for (const event of events) {
    if (event.type !== 'set-aside' || undone.has(event.id)) continue;
    for (const id of event.events) retired.add(id);
  }
  return retired;
}
