import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readDecimal} from '../../../../src/core/quiz/decimal';
import {fractionText} from '../../../../src/core/quiz/fraction';

describe('readDecimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['+7', '7'],
    ['0.1', '1/10'],
    ['.5', '1/2'],
    ['5.', '5'],
    ['-12.50', '-25/2'],
    ['1e3', '1000'],
    ['1E-3', '1/1000'],
    ['2.5e+2', '250'],
    ['1e400', `1${'0'.repeat(400)}`],
  ])('reads %s exactly', (text, expected) => {
    const value = readDecimal(text);
    expect(value === null ? null : fractionText(value)).toBe(expected);
  });

  it.each([
    '',
    '.',
    '-',
    '1,5',
    '1 000',
    '1_000',
    '0x10',
    'Infinity',
    'NaN',
    '1e',
    '1e1.5',
    '--1',
    '1.2.3',
    '١',
  ])('does not read %j', (text) => {
    expect(readDecimal(text)).toBeNull();
  });

  it('refuses numbers of a size that nobody asks for', () => {
    expect(readDecimal('1e401')).toBeNull();
    expect(readDecimal('1e99999999')).toBeNull();
    expect(readDecimal('9'.repeat(101))).toBeNull();
  });

  it('reads whatever JavaScript prints, and to the same number', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (number) => {
        const value = readDecimal(String(number));
        expect(value).not.toBeNull();
        const back = value && Number(value.numerator) / Number(value.denominator);
        if (Math.abs(number) > 1e-290 && Math.abs(number) < 1e290) {
          expect(Math.abs((back ?? 0) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
        }
      }),
    );
  });
});
