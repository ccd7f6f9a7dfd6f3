import {describe, expect, it} from 'vitest';
import {eventTime} from '../../../../src/core/learner/event-time';

const now = new Date('2026-11-21T09:30:00.000Z');

describe('eventTime', () => {
  it('is the time of the clock', () => {
    expect(eventTime(now, null)).toBe('2026-11-21T09:30:00.000Z');
    expect(eventTime(now, '2026-11-21T09:29:59.000Z')).toBe('2026-11-21T09:30:00.000Z');
  });

  it('is not before the newest event where a clock was set back a little', () => {
    expect(eventTime(now, '2026-11-21T10:30:00.000Z')).toBe('2026-11-21T10:30:00.000Z');
  });

  it('does not follow a clock that is plainly wrong', () => {
    expect(eventTime(now, '2099-01-01T00:00:00.000Z')).toBe('2026-11-21T09:30:00.000Z');
  });
});
