import {isLearnerEvent} from './check-event';
import type {LearnerEvent} from './event';
import type {RecordEvent} from './event-base';
import type {ResetEvent} from './reset-events';

/** A record is never changed, only replaced: and every projection of one asks for the same. */
const found = new WeakMap<readonly RecordEvent[], readonly LearnerEvent[]>();

/** The events that count: of a known type, and not retired by a reset that still stands. */
export function activeEvents(events: readonly RecordEvent[]): readonly LearnerEvent[] {
  const active = found.get(events) ?? findActive(events);
  found.set(events, active);
  return active;
}

function findActive(events: readonly RecordEvent[]): readonly LearnerEvent[] {
  const known: LearnerEvent[] = [];
  const resets: ResetEvent[] = [];
  for (const event of events) {
    if (!isLearnerEvent(event)) continue;
    known.push(event);
    if (event.type === 'set-aside' || event.type === 'restored') resets.push(event);
  }
  const retired = retiredIds(resets);
  return retired.size === 0 ? known : known.filter(({id}) => !retired.has(id));
}

/** Resets and their undoing are themselves never retired: so the outcome needs no order. */
function retiredIds(resets: readonly ResetEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of resets) {
    if (event.type === 'restored') undone.add(event.setAside);
  }
  const retired = new Set<string>();
  for (const event of resets) {
    if (event.type !== 'set-aside' || undone.has(event.id)) continue;
    for (const id of event.events) retired.add(id);
  }
  return retired;
}
