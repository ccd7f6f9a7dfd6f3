import {activeEvents} from '../learner/active-events';
import type {RecordEvent} from '../learner/event-base';
import {latestBy} from '../learner/latest-by';

/** Cards that the learner added and did not take away again, as `term:tensor`. */
export function projectAddedCards(events: readonly RecordEvent[]): ReadonlySet<string> {
  const choices = activeEvents(events).filter(
    (event) => event.type === 'card-added' || event.type === 'card-removed',
  );
  const latest = [...latestBy(choices, ({card}) => card).values()];
  return new Set(latest.filter(({type}) => type === 'card-added').map(({card}) => card));
}
