import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scrollStep} from '../../../../src/client/quiz/follow-pointer';
import {placeOf, withMoved} from '../../../../src/client/quiz/place-of';

/** A list of items with these heights, one under the other. */
function spans(heights: readonly number[]) {
  let top = 100;
  return heights.map((height) => {
    const span = {top, bottom: top + height};
    top += height;
    return span;
  });
}

describe('the place of a dragged item', () => {
  const list = spans([40, 40, 80, 40]);

  it('is that of another once the edge is past the middle of the other', () => {
    expect([0, 20, 21, 80, 81, 140, 141, 999].map((by) => placeOf(list, 0, by))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3,
    ]);
    expect([0, -40, -41, -100, -101, -140, -141].map((by) => placeOf(list, 3, by))).toEqual([
      3, 3, 2, 2, 1, 1, 0,
    ]);
  });

  it('is always in the list, and does not change where nothing moves', () => {
    const heights = fc.array(fc.integer({min: 1, max: 200}), {minLength: 1, maxLength: 15});
    fc.assert(
      fc.property(heights, fc.nat(), fc.integer({min: -4000, max: 4000}), (sizes, seed, by) => {
        const from = seed % sizes.length;
        const place = placeOf(spans(sizes), from, by);
        expect(place).toBeGreaterThanOrEqual(by >= 0 ? from : 0);
        expect(place).toBeLessThanOrEqual(by <= 0 ? from : sizes.length - 1);
        expect(placeOf(spans(sizes), from, 0)).toBe(from);
      }),
    );
  });

  it('is taken without touching the order of the others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), {minLength: 1}), fc.nat(), fc.nat(), (items, a, b) => {
        const from = a % items.length;
        const to = b % items.length;
        const moved = withMoved(items, from, to);
        expect(moved[to]).toBe(items[from]);
        const others = (all: readonly number[]) => all.filter((item) => item !== items[from]);
        expect(others(moved)).toEqual(others(items));
      }),
    );
  });
});

describe('scrolling along', () => {
  it('is faster towards the edge of the window, and not done in its middle', () => {
    expect([0, 36, 71, 72, 400, 728, 729, 764, 800].map((y) => scrollStep(y, 800))).toEqual([
      -14, -7, -1, 0, 0, 0, 1, 7, 14,
    ]);
    expect(scrollStep(-500, 800)).toBe(-14);
    expect(scrollStep(2000, 800)).toBe(14);
  });
});
