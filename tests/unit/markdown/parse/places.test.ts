import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPlaces} from '../../../../src/markdown/parse/places';

describe('createPlaces', () => {
  it('counts lines and columns from 1', () => {
    const places = createPlaces('ab\ncd\n');
    expect([0, 1, 2, 3, 5, 6].map((offset) => places.at(offset))).toEqual([
      {line: 1, column: 1},
      {line: 1, column: 2},
      {line: 1, column: 3},
      {line: 2, column: 1},
      {line: 2, column: 3},
      {line: 3, column: 1},
    ]);
  });

  it('stays inside the text', () => {
    const places = createPlaces('ab');
    expect(places.at(-5)).toEqual({line: 1, column: 1});
    expect(places.at(99)).toEqual({line: 1, column: 3});
    expect(places.offset({line: 7, column: 9})).toBe(2);
    expect(places.offset({line: 0, column: 0})).toBe(0);
  });

  it('finds each offset again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'é', '🚀')), fc.nat(50), (parts, wanted) => {
        const text = parts.join('');
        const offset = Math.min(wanted, text.length);
        const places = createPlaces(text);
        expect(places.offset(places.at(offset))).toBe(offset);
      }),
    );
  });
});
