import type {EventDraft, LearnerEvent} from '../../core/learner/event';
import type {RecordEvent} from '../../core/learner/event-base';
import type {RecordSnapshot} from './record-snapshot';

/** A learner's record in this browser. `subscribe` and `getSnapshot` are made for React's useSyncExternalStore. */
export interface RecordStore {
  /** The event counts at once; it is kept in the background. Never throws: see the snapshot's status. */
  readonly append: (draft: EventDraft) => LearnerEvent;
  /** Every event in order. */
  readonly all: () => readonly RecordEvent[];
  readonly getSnapshot: () => RecordSnapshot;
  /** Calls back after each change, from this page or another tab; gives the way to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when everything so far is kept, or is known not to be. */
  readonly settled: () => Promise<void>;
  /** Ends the connection. What was appended is kept first. */
  readonly close: () => Promise<void>;
}
