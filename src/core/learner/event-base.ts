/** What every event carries. Nothing in a record is edited: a change is a new event. */
export interface EventBase {
  /** Version of the event's shape; this platform writes 1. */
  readonly v: number;
  /** 128 random bits in base32. */
  readonly id: string;
  /** UTC of the device's clock, `2026-11-21T09:30:00.000Z`. */
  readonly at: string;
  /** The browser that wrote it, in the form of an id. */
  readonly device: string;
  /** Counts the events of a device; parts those of one millisecond. */
  readonly seq: number;
}

/** An event as it lies in a record: of a type that is known here, or of one that a newer platform wrote. */
export interface RecordEvent extends EventBase {
  readonly type: string;
}
