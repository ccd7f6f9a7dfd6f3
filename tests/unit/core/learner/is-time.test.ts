import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isTime, isTimeAt, timeLength} from '../../../../src/core/learner/is-time';

const first = Date.UTC(1970, 0, 1);
const end = Date.UTC(3000, 0, 1);
const two = (max: number) => fc.integer({min: 0, max}).map((part) => String(part).padStart(2, '0'));
/** With each part possibly out of its range. */
const anyTime = fc
  .tuple(fc.integer({min: 1960, max: 3010}), two(13), two(32), two(25), two(61), two(61))
  .map(
    ([year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}.123Z`,
  );

describe('isTime', () => {
  it('takes every day from 1970 to 2999, and what the platform writes', () => {
    for (let day = first; day < end; day += 86_400_000) {
      const text = new Date(day).toISOString();
      if (!isTime(text)) expect.unreachable(text);
    }
    expect([first, end - 1].map((moment) => isTime(new Date(moment).toISOString()))).toEqual([true, true]);
    expect([first - 1, end].map((moment) => isTime(new Date(moment).toISOString()))).toEqual([false, false]);
  });

  it('takes no other day, hour, minute or second', () => {
    fc.assert(
      fc.property(anyTime, (text) => {
        const moment = Date.parse(text);
        const isThere = moment >= first && moment < end && new Date(moment).toISOString() === text;
        expect(isTime(text)).toBe(isThere);
      }),
      {numRuns: 2000},
    );
  });

  it('takes no text with another sign in any of its places, and none of another length', () => {
    const time = '2026-11-21T09:30:07.123Z';
    expect(isTime(time)).toBe(true);
    for (const sign of ['x', ' ', '/', ':', '-', '٣', '']) {
      for (let place = 0; place < time.length; place += 1) {
        const changed = time.slice(0, place) + sign + time.slice(place + 1);
        if (changed !== time) expect([changed, isTime(changed)]).toEqual([changed, false]);
      }
    }
    expect(isTime(`${time} `)).toBe(false);
    expect(isTime(Date.parse(time))).toBe(false);
  });

  it('finds one in a longer text, and none that the end cuts off', () => {
    const text = '2026-11-21T09:30:07.123Z2026-02-30T09:30:07.123Z2026-11-21T09:30:07.123Z';
    expect([0, 1, 2, 2.5].map((count) => isTimeAt(text, count * timeLength))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
