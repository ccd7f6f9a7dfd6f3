import {activeEvents} from './active-events';
import type {RecordEvent} from './event-base';
import {latestBy} from './latest-by';

/** Tab family → the value chosen last. */
export function projectChoices(events: readonly RecordEvent[]): ReadonlyMap<string, string> {
  const made = activeEvents(events).filter((event) => event.type === 'choice-made');
  return new Map([...latestBy(made, ({family}) => family)].map(([family, {value}]) => [family, value]));
}
