import type {EventBase} from './event-base';
import {type ChecksOf, isId, isListOf} from './field-checks';

/** A reset. It names what it retires, so that merging two devices needs no clock. */
export interface SetAside extends EventBase {
  readonly type: 'set-aside';
  readonly events: readonly string[];
}

/** A reset was undone. */
export interface Restored extends EventBase {
  readonly type: 'restored';
  /** Id of the `set-aside` event. */
  readonly setAside: string;
}

export type ResetEvent = SetAside | Restored;

export const resetChecks: ChecksOf<ResetEvent> = {
  'set-aside': {events: isListOf(isId)},
  restored: {setAside: isId},
};
