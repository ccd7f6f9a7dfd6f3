import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {encodeBase32} from '../../../src/core/encode-base32';
import {isId} from '../../../src/core/learner/field-checks';

const textOf = (text: string) => encodeBase32(new TextEncoder().encode(text));

describe('encodeBase32', () => {
  it('gives the values of RFC 4648, in lower case and without padding', () => {
    expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(textOf)).toEqual([
      '',
      'my',
      'mzxq',
      'mzxw6',
      'mzxw6yq',
      'mzxw6ytb',
      'mzxw6ytboi',
    ]);
  });

  it('makes an id of 16 bytes', () => {
    const bytes = fc.uint8Array({minLength: 16, maxLength: 16});
    fc.assert(fc.property(bytes, (array) => isId(encodeBase32(array))));
  });

  it('tells different bytes apart', () => {
    const bytes = fc.uint8Array({minLength: 16, maxLength: 16});
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(encodeBase32(a) === encodeBase32(b)).toBe(a.join() === b.join());
      }),
    );
  });
});
