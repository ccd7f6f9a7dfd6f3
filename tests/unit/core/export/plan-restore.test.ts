import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {planRestore} from '../../../../src/core/export/plan-restore';
import {activeEvents} from '../../../../src/core/learner/active-events';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {arbitraryRecord, idOf} from '../learner/arbitrary-event';

/** What counts, without the resets themselves. */
function counted(events: readonly RecordEvent[]): ReadonlySet<string> {
  const known = activeEvents(events).filter(({type}) => type !== 'set-aside' && type !== 'restored');
  return new Set(known.map(({id}) => id));
}

function restore(current: readonly RecordEvent[], snapshot: readonly RecordEvent[]): readonly RecordEvent[] {
  const {lost, drafts} = planRestore(current, snapshot);
  const appended = drafts.map((draft, index) => ({
    ...{v: 1, id: idOf(`zz${'abcdefghijklmnop'[index] ?? 'q'}`), at: '2026-12-01T00:00:00.000Z'},
    ...{device: idOf('z'), seq: index},
    ...draft,
  }));
  return mergeEvents(mergeEvents(current, lost), appended);
}

describe('planRestore', () => {
  it('lets count what counted then, whatever was written, reset or lost since', () => {
    const parts = fc.array(fc.boolean(), {minLength: 12, maxLength: 12});
    fc.assert(
      fc.property(arbitraryRecord, parts, parts, (events, inSnapshot, inRecord) => {
        const all = mergeEvents(events, []);
        const snapshot = all.filter((_, index) => inSnapshot[index]);
        const current = all.filter((_, index) => inRecord[index]);
        const after = restore(current, snapshot);
        expect(counted(after)).toEqual(counted(snapshot));
        const ids = new Set(after.map(({id}) => id));
        expect([...current, ...snapshot].every(({id}) => ids.has(id))).toBe(true);
        expect(planRestore(after, snapshot)).toEqual({lost: [], drafts: []});
      }),
      {numRuns: 2000},
    );
  });

  it('has nothing to do where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryRecord, (written) => {
        const events = mergeEvents(written, []);
        expect(planRestore(events, events)).toEqual({lost: [], drafts: []});
      }),
    );
  });
});
