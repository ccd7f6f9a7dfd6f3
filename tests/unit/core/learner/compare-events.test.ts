import {describe, expect, it} from 'vitest';
import {compareEvents} from '../../../../src/core/learner/compare-events';

const event = {v: 1, id: 'b', at: '2026-11-21T09:30:00.000Z', device: 'b', seq: 2, type: 'lesson-read'};

describe('compareEvents', () => {
  it.each([
    ['time', {at: '2026-11-21T09:29:59.999Z', device: 'c', seq: 3, id: 'c'}],
    ['device', {device: 'a', seq: 3, id: 'c'}],
    ['number', {seq: 1, id: 'c'}],
    ['id', {id: 'a'}],
  ])('goes by %s before all that follows', (_by, earlier) => {
    expect(compareEvents({...event, ...earlier}, event)).toBeLessThan(0);
    expect(compareEvents(event, {...event, ...earlier})).toBeGreaterThan(0);
  });

  it('finds an event equal to itself', () => {
    expect(compareEvents(event, {...event})).toBe(0);
  });
});
