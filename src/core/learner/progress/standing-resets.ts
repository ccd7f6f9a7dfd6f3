import {compareEvents} from '../compare-events';
import type {LearnerEvent} from '../event';
import type {SetAside} from '../reset-events';

/** Resets that were not undone, the latest first. `active` holds them, since a reset is never retired itself. */
export function standingResets(active: readonly LearnerEvent[]): readonly SetAside[] {
  const undone = new Set(active.flatMap((event) => (event.type === 'restored' ? event.setAside : [])));
  return active
    .flatMap((event) => (event.type === 'set-aside' && !undone.has(event.id) ? event : []))
    .sort((a, b) => compareEvents(b, a));
}
