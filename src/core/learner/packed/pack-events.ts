import type {RecordEvent} from '../event-base';
import {packColumn} from './pack-column';
import type {PackedColumn, PackedEvents, PackedGroup} from './packed-events';

/** After so many events the page may have its turn; a group has no more, so that none of its columns takes long. */
const step = 4000;

/**
 * Packs checked events, which `unpackEvents` gives back in this order and equal to the last detail. Yields where the page
 * may have its turn. Null where that cannot be: an event with a field named `__proto__`.
 */
export function* packEvents(events: readonly RecordEvent[]): Generator<void, PackedEvents | null> {
  const gathered: Gathered[] = [];
  const open = new Map<string, Gathered>();
  for (const [place, event] of events.entries()) {
    const name = JSON.stringify([event.v, event.type, ...Object.keys(event)]);
    let group = open.get(name);
    if (group === undefined || group.places.length === step) {
      group = {events: [], places: []};
      open.set(name, group);
      gathered.push(group);
    }
    group.events.push(event);
    group.places.push(place);
    if (place % step === step - 1) yield;
  }
  const groups: PackedGroup[] = [];
  for (const {events: own, places} of gathered) {
    const columns: PackedColumn[] = [];
    for (const key of Object.keys(own[0] ?? {})) {
      if (key === '__proto__') return null;
      // Reading any key of an object gives unknown.
      columns.push(
        packColumn(
          key,
          own.map((event) => (event as unknown as Record<string, unknown>)[key]),
        ),
      );
      yield;
    }
    groups.push({places: Uint32Array.from(places), columns});
  }
  return {v: 1, count: events.length, groups};
}

interface Gathered {
  readonly events: RecordEvent[];
  readonly places: number[];
}
