import {describe, expect, it} from 'vitest';
import {fractionText} from '../../../../src/core/quiz/fraction';
import {readNumber} from '../../../../src/core/quiz/number-answer';

function read(text: string, unit: string | null = null): string {
  const reading = readNumber(text, unit);
  return reading.kind === 'number'
    ? fractionText(reading.value)
    : reading.kind === 'ask'
      ? `ask ${reading.why}`
      : 'empty';
}

describe('a typed number', () => {
  it.each([
    ['102.5', '205/2'],
    ['  7 ', '7'],
    ['1 000 000', '1000000'],
    ['1_000', '1000'],
    ['1\u00a0000', '1000'],
    ['1\u202f000.5', '2001/2'],
    ['−3', '-3'],
    ['–3', '-3'],
    ['+3', '3'],
    ['1e3', '1000'],
    ['1E−3', '1/1000'],
    ['.25', '1/4'],
  ])('%j is read', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['1,5', 'ask comma'],
    ['1,000', 'ask comma'],
    [',5', 'ask comma'],
    ['1.000,5', 'ask comma'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['seven', 'ask form'],
    ['1.2.3', 'ask form'],
    ['1/2', 'ask form'],
    ['1-2', 'ask form'],
    ['--1', 'ask form'],
    ['1e', 'ask unit'],
    ['5 MB', 'ask unit'],
    ['5%', 'ask unit'],
    [`${'1'.repeat(150)}`, 'ask form'],
    [`${' '.repeat(10)}${'1 '.repeat(150)}`, 'ask form'],
  ])('%j is asked about, not scored', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['5 MB', 'MB', '5'],
    ['5MB', 'MB', '5'],
    ['5', 'MB', '5'],
    ['5  img / s', 'img / s', '5'],
    ['5 %', '%', '5'],
    ['5 µs', 'μs', '5'],
    ['5 GB', 'MB', 'ask unit'],
    ['5 mb', 'MB', 'ask unit'],
    ['5 MB extra', 'MB', 'ask unit'],
    ['MB', 'MB', 'ask form'],
  ])('%j with the unit %j', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });
});
