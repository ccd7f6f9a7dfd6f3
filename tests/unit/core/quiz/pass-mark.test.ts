import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {add, fraction, fractionText} from '../../../../src/core/quiz/fraction';
import {passes, pointsShort, wholePercent} from '../../../../src/core/quiz/pass-mark';

describe('the pass mark', () => {
  it.each([
    [fraction(14), fraction(20), 70, true],
    [fraction(13), fraction(20), 70, false],
    [fraction(1399, 100), fraction(20), 70, false],
    [fraction(139999999, 10000000), fraction(20), 70, false],
    [fraction(0), fraction(20), 0, true],
    [fraction(20), fraction(20), 100, true],
    [fraction(199, 10), fraction(20), 100, false],
    [fraction(7, 10), fraction(1), 70, true],
    [fraction(29, 50), fraction(1), 58, true],
  ])('%o of %o at %i', (earned, possible, mark, expected) => {
    expect(passes(earned, possible, mark)).toBe(expected);
  });

  it('is met by thirds that add up to it', () => {
    const third = fraction(1, 3);
    expect(passes(add(add(third, third), third), fraction(1), 100)).toBe(true);
  });

  it('tells how many points are short', () => {
    expect(fractionText(pointsShort(fraction(13), fraction(20), 70))).toBe('1');
    expect(fractionText(pointsShort(fraction(1399, 100), fraction(20), 70))).toBe('1/100');
    expect(fractionText(pointsShort(fraction(14), fraction(20), 70))).toBe('0');
    expect(fractionText(pointsShort(fraction(20), fraction(20), 70))).toBe('0');
  });

  it('is missed exactly when points are short', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({min: 1, max: 2000}), fc.nat(100), (earned, possible, mark) => {
        const short = pointsShort(fraction(earned, 7), fraction(possible, 7), mark);
        expect(passes(fraction(earned, 7), fraction(possible, 7), mark)).toBe(short.numerator === 0n);
      }),
    );
  });

  it('is never rounded up to', () => {
    expect(wholePercent(fraction(1399, 100), fraction(20))).toBe(69);
    expect(wholePercent(fraction(14), fraction(20))).toBe(70);
    expect(wholePercent(fraction(2, 3), fraction(1))).toBe(66);
    expect(wholePercent(fraction(0), fraction(0))).toBe(0);
  });
});
