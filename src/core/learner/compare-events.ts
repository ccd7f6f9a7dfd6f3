import type {RecordEvent} from './event-base';

/** Order of a record: time, device, number. The id settles what two tabs wrote in one millisecond. */
export function compareEvents(a: RecordEvent, b: RecordEvent): number {
  return (
    compareText(a.at, b.at) || compareText(a.device, b.device) || a.seq - b.seq || compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
