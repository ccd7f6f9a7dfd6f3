import type {RecordEvent} from '../learner/event-base';

/** What a browser remembers of keeping one profile's record. */
export interface KeepingMemory {
  /** When the record was exported last; null before the first time. */
  readonly exportedAt: string | null;
  /** How many events are in a file: those of that export, and what was imported since. */
  readonly exportedEvents: number;
  /** Until then the learner wants to hear nothing of it; null where that was never said. */
  readonly putOffUntil: string | null;
}

export const noKeepingMemory: KeepingMemory = {exportedAt: null, exportedEvents: 0, putOffUntil: null};

/** The rule, as the page states it. */
export const reminderRule = {events: 50, days: 14, putOffDays: 30} as const;

const aDay = 24 * 60 * 60 * 1000;

/**
 * Whether to remind the learner of exporting: much is new since the last export, or since the first event, and that is
 * some time ago, and they have not put it off.
 */
export function isExportDue(
  events: readonly RecordEvent[],
  {exportedAt, exportedEvents, putOffUntil}: KeepingMemory,
  now: Date,
): boolean {
  if (putOffUntil !== null && now.getTime() < Date.parse(putOffUntil)) return false;
  const since = exportedAt ?? events[0]?.at;
  if (since === undefined || events.length - exportedEvents < reminderRule.events) return false;
  return now.getTime() - Date.parse(since) >= reminderRule.days * aDay;
}

/** The end of the time for which a learner who puts the reminder off is left alone. */
export function putOffFrom(now: Date): string {
  return new Date(now.getTime() + reminderRule.putOffDays * aDay).toISOString();
}

/** Reads what was stored, which any program may have written. */
export function readKeepingMemory(unsafe: Readonly<Record<string, unknown>>): KeepingMemory {
  const {exportedAt, exportedEvents, putOffUntil} = unsafe;
  return {
    exportedAt: isTime(exportedAt) ? exportedAt : null,
    exportedEvents: typeof exportedEvents === 'number' && exportedEvents > 0 ? exportedEvents : 0,
    putOffUntil: isTime(putOffUntil) ? putOffUntil : null,
  };
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}
