import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  add,
  compare,
  distance,
  fraction,
  fractionText,
  multiply,
  readFraction,
  subtract,
  sumOfTexts,
  zero,
} from '../../../../src/core/quiz/fraction';

const anyFraction = fc
  .tuple(fc.bigInt({min: -(10n ** 9n), max: 10n ** 9n}), fc.bigInt({min: 1n, max: 10n ** 9n}))
  .map(([top, bottom]) => fraction(top, bottom));

describe('fractions', () => {
  it('are kept in lowest terms with the sign on top', () => {
    expect(fractionText(fraction(6, 8))).toBe('3/4');
    expect(fractionText(fraction(3, -6))).toBe('-1/2');
    expect(fractionText(fraction(0, 7))).toBe('0');
    expect(fractionText(fraction(14, 7))).toBe('2');
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it('add a third three times to exactly one', () => {
    const third = fraction(1, 3);
    expect(fractionText(add(add(third, third), third))).toBe('1');
  });

  it('obey the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(compare(distance(a, b), zero)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('add up from their texts as one by one; what is no fraction counts nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyFraction),
        fc.array(fc.constantFrom('1', '2/3', '0', 'x', '1/0')),
        (some, texts) => {
          const all = [...some.map(fractionText), ...texts, ...texts];
          const oneByOne = all.reduce((total, text) => add(total, readFraction(text) ?? zero), zero);
          expect(sumOfTexts(all)).toEqual(oneByOne);
        },
      ),
    );
    expect(sumOfTexts([])).toEqual(zero);
  });

  it('survive being written and read', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        expect(readFraction(fractionText(value))).toEqual(value);
      }),
    );
  });

  it.each(['', '1/0', '1/00', '1.5', '1/2/3', ' 1', 'x', '1/-2', '9'.repeat(41)])(
    'do not read %j',
    (text) => {
      expect(readFraction(text)).toBeNull();
    },
  );
});
