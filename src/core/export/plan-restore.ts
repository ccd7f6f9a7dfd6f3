import {activeEvents} from '../learner/active-events';
import {isLearnerEvent} from '../learner/check-event';
import type {EventDraft} from '../learner/event';
import type {RecordEvent} from '../learner/event-base';
import {mergeEvents} from '../learner/merge-events';

/** What brings a record back to where it stood. Nothing is removed: so this can be undone like any reset. */
export interface RestorePlan {
  /** Events of the snapshot that the record has lost. */
  readonly lost: readonly RecordEvent[];
  /** What has to be appended after they were put back. */
  readonly drafts: readonly EventDraft[];
}

/**
 * Puts back what is missing, undoes the resets that came later, and sets aside what counts now and did not then. Types
 * that are not known here are left as they are.
 */
export function planRestore(current: readonly RecordEvent[], snapshot: readonly RecordEvent[]): RestorePlan {
  const here = new Set(current.map(({id}) => id));
  const then = new Set(snapshot.map(({id}) => id));
  const lost = snapshot.filter(({id}) => !here.has(id));
  const whole = mergeEvents(current, lost);
  // All of them: a reset counts even where another one names it.
  const known = whole.filter(isLearnerEvent);
  const undone = new Set(known.flatMap((event) => (event.type === 'restored' ? [event.setAside] : [])));
  const counted = new Set(activeEvents(snapshot).map(({id}) => id));
  const undo = known.flatMap((event) =>
    event.type === 'set-aside' &&
    !then.has(event.id) &&
    !undone.has(event.id) &&
    event.events.some((id) => counted.has(id))
      ? [event.id]
      : [],
  );
  const gone = new Set(undo.concat([...undone]));
  const standing = whole.filter(({type, id}) => type !== 'set-aside' || !gone.has(id));
  const retire = activeEvents(standing)
    .filter(({type, id}) => type !== 'set-aside' && type !== 'restored' && !counted.has(id))
    .map(({id}) => id);
  return {
    lost,
    drafts: [
      ...undo.map((setAside) => ({type: 'restored' as const, setAside})),
      ...(retire.length === 0 ? [] : [{type: 'set-aside' as const, events: retire}]),
    ],
  };
}
