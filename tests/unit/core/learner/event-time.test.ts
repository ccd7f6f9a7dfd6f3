import {describe, expect, it} from 'vitest';
import {eventTime} from '../../../../src/core/learner/event-time';

const now = new Date('2026-11-21T09:30:00.000Z');
const timeOf = (newest: string | null, toBeat: string | null = null) => eventTime(now, {newest, toBeat});

describe('eventTime', () => {
  it('is the time of the clock', () => {
    expect(timeOf(null)).toBe('2026-11-21T09:30:00.000Z');
    expect(timeOf('2026-11-21T09:29:59.000Z')).toBe('2026-11-21T09:30:00.000Z');
  });

  it('is after the newest event where a clock was set back a little, or another device runs fast', () => {
    expect(timeOf('2026-11-21T10:30:00.000Z')).toBe('2026-11-21T10:30:00.001Z');
  });

  it('does not follow a clock that is plainly wrong', () => {
    expect(timeOf('2099-01-01T00:00:00.000Z')).toBe('2026-11-21T09:30:00.000Z');
  });

  it('is after what it is to replace, whatever clock that had', () => {
    expect(timeOf('2099-01-02T00:00:00.000Z', '2099-01-01T00:00:00.000Z')).toBe('2099-01-01T00:00:00.001Z');
    expect(timeOf('2026-11-21T10:30:00.000Z', '2026-11-21T10:00:00.000Z')).toBe('2026-11-21T10:30:00.001Z');
  });
});
