import type {RecordEvent} from '../../core/learner/event-base';

/**
 * Where the record lives. `memory`: nothing is kept, because storage is `blocked` by the browser or its settings,
 * `full`, or was `closed` under the page (cleared, or taken over by a newer version of the site).
 */
export type RecordStatus =
  | {readonly kind: 'kept'}
  | {readonly kind: 'memory'; readonly reason: 'blocked' | 'full' | 'closed'};

/** A part of the record that could not be used. It still lies in the browser's storage, under this name. */
export interface SetAsideStore {
  readonly name: string;
  /** `newer`: written by a newer site; `damaged`: would not open; `unreadable`: events that made no sense. */
  readonly reason: 'newer' | 'damaged' | 'unreadable';
  /** True where it was set aside just now, and not on an earlier visit. */
  readonly isNew: boolean;
}

/** The record at one moment. A change makes a new snapshot, so that `===` tells whether there was one. */
export interface RecordSnapshot {
  /** In order. */
  readonly events: readonly RecordEvent[];
  readonly status: RecordStatus;
  readonly setAside: readonly SetAsideStore[];
}
