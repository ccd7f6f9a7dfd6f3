import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareEvents} from '../../../../src/core/learner/compare-events';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {arbitraryRecord} from './arbitrary-event';

describe('mergeEvents', () => {
  it('does not care which side an event comes from', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  it('does not care in which order devices meet', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, arbitraryRecord, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const once = mergeEvents(a, b);
        expect(mergeEvents(once, b)).toEqual(once);
        expect(mergeEvents(once, once)).toEqual(once);
      }),
    );
  });

  it('keeps every id once, in order, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const before = structuredClone([a, b]);
        const merged = mergeEvents(a, b);
        expect(new Set(merged.map(({id}) => id))).toEqual(new Set([...a, ...b].map(({id}) => id)));
        expect(new Set(merged.map(({id}) => id)).size).toBe(merged.length);
        expect(merged).toEqual([...merged].sort(compareEvents));
        expect([a, b]).toEqual(before);
      }),
    );
  });
});
