import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldText} from '../../../../src/core/quiz/fold-text';
import {acceptsText} from '../../../../src/core/quiz/text-answer';

describe('answers in words', () => {
  it.each([
    ['  Model   eval\t', 'model eval'],
    ['‘quoted’ “twice”', `'quoted' "twice"`],
    ['fine–tuning — now', 'fine-tuning - now'],
    ['a\u2212b\u2011c', 'a-b-c'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['\u00a0x\u2003y', 'x y'],
    ['ΔΣ', 'δς'],
  ])('%j is compared as %j', (text, folded) => {
    expect(foldText(text, false)).toBe(folded);
  });

  it('keep their case where it counts', () => {
    expect(foldText(' Model “X” ', true)).toBe('Model "X"');
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.boolean(), (text, caseSensitive) => {
        const folded = foldText(text, caseSensitive);
        expect(foldText(folded, caseSensitive)).toBe(folded);
      }),
    );
  });

  it('are accepted whatever their spaces and case', () => {
    const rule = {accepted: ['Model.eval()'], regex: false, caseSensitive: false};
    expect(acceptsText(' model.EVAL() ', rule)).toBe(true);
    expect(acceptsText('model.eval', rule)).toBe(false);
    expect(acceptsText('model.EVAL()', {...rule, caseSensitive: true})).toBe(false);
    expect(acceptsText('', {...rule, accepted: ['']})).toBe(false);
  });

  it('match a pattern as a whole', () => {
    const rule = {accepted: ['a|b+', 'x y'], regex: true, caseSensitive: false};
    expect(['a', 'BBB', ' x  Y '].map((text) => acceptsText(text, rule))).toEqual([true, true, true]);
    expect(['ab', 'bba', 'xa', ''].map((text) => acceptsText(text, rule))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(acceptsText('A', {...rule, caseSensitive: true})).toBe(false);
    expect(acceptsText('', {...rule, accepted: ['.*']})).toBe(false);
  });

  it('are not matched by a pattern that is refused, nor when they are very long', () => {
    expect(acceptsText('aaa', {accepted: ['(a+)+', '('], regex: true, caseSensitive: false})).toBe(false);
    expect(acceptsText('a'.repeat(501), {accepted: ['a+'], regex: true, caseSensitive: false})).toBe(false);
  });
});
