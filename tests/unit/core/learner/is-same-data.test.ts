import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canonicalText} from '../../../../src/core/learner/canonical-text';
import {isSameData} from '../../../../src/core/learner/is-same-data';

const few = {depthSize: 'small', noUnicodeString: true} as const;
const value = fc.oneof(
  fc.jsonValue(few),
  fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'toString'), fc.jsonValue({...few, maxDepth: 1})),
);

describe('isSameData', () => {
  it('says what canonical texts say', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSameData(a, b)).toBe(canonicalText(a) === canonicalText(b));
      }),
    );
  });

  it('knows a copy with its keys in another order', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(isSameData(a, JSON.parse(canonicalText(a)))).toBe(true);
      }),
    );
  });

  it.each([
    [{a: 1, b: undefined}, {a: 1}, true],
    [{a: 1}, {a: 1, b: undefined}, true],
    [{a: 1}, {a: 1, b: null}, false],
    [[], {}, false],
    [JSON.parse('{"__proto__": {}}'), {}, false],
    [{}, JSON.parse('{"__proto__": {}}'), false],
    [null, {}, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSameData(a, b)).toBe(expected);
  });
});
