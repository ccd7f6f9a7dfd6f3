import {describe, expect, it} from 'vitest';
import {deadlineOf, limitChange, timeLeft} from '../../../../../src/core/quiz/attempt/time-limit';

const startedAt = '2026-11-21T10:00:00.000Z';
const start = Date.parse(startedAt);
const minute = 60_000;

describe('the time limit', () => {
  it('ends so many minutes after the start', () => {
    expect(deadlineOf({startedAt, limit: 45})).toBe(Date.parse('2026-11-21T10:45:00.000Z'));
    expect(deadlineOf({startedAt, limit: null})).toBeNull();
  });

  it('ends while its end can still be dated, whatever a record says', () => {
    const end = deadlineOf({startedAt, limit: Number.MAX_SAFE_INTEGER});
    expect(end !== null && new Date(end).toISOString()).toBe('2999-12-31T23:59:59.999Z');
  });

  it.each([
    ['at the start', 0, 0, 45],
    ['after ten minutes', 10, 0, 35],
    ['at the limit', 45, 0, 0],
    ['a day later', 24 * 60, 0, 0],
    ['with the clock set back before the start', -600, 0, 45],
    ['with the clock set back after thirty minutes', -600, 30, 15],
    ['with the clock set back a little', 20, 30, 15],
  ])('leaves %s', (_, now, latest, left) => {
    expect(timeLeft({startedAt, limit: 45}, start + now * minute, start + latest * minute)).toBe(
      left * minute,
    );
  });

  it('leaves no number where there is no limit', () => {
    expect(timeLeft({startedAt, limit: null}, start, start)).toBeNull();
  });

  it.each([
    [45, 45, 'as-set'],
    [60, 45, 'longer'],
    [30, 45, 'shorter'],
    [null, 45, 'off'],
    [null, null, 'none'],
    [30, null, 'shorter'],
  ] as const)('%s minutes instead of %s is told as %s', (limit, usual, change) => {
    expect(limitChange(limit, usual)).toBe(change);
  });
});
