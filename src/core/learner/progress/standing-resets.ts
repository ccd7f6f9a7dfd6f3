import {isLearnerEvent} from '../check-event';
import {compareEvents} from '../compare-events';
import type {RecordEvent} from '../event-base';
import type {SetAside} from '../reset-events';

/**
 * Resets of a record that were not undone, the latest first. A grade that was taken back while reviewing is set aside as
 * well, and is no reset.
 */
export function standingResets(events: readonly RecordEvent[]): readonly SetAside[] {
  const known = events.filter(isLearnerEvent);
  const undone = new Set(known.flatMap((event) => (event.type === 'restored' ? event.setAside : [])));
  const graded = new Set(known.flatMap(({type, id}) => (type === 'review-graded' ? id : [])));
  const isTakenBack = ([first, ...rest]: readonly string[]) =>
    rest.length === 0 && first !== undefined && graded.has(first);
  return known
    .flatMap((event) =>
      event.type === 'set-aside' && !undone.has(event.id) && !isTakenBack(event.events) ? event : [],
    )
    .sort((a, b) => compareEvents(b, a));
}
