import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compilePattern, patternProblem} from '../../../../src/core/quiz/pattern';

describe('patterns', () => {
  it.each([
    'model\\.eval\\(\\)',
    '\\d+(?:\\.\\d+)?',
    '(?:foo|bar)+',
    '(ab){3}',
    '[(+*]+\\)+',
    '\\s*torch\\s*\\.\\s*no_grad\\s*',
    '(?<year>\\d{4})-\\d\\d',
    '(?=a+)b',
    '\\p{L}+',
    '\\u{61}+',
    'a{2,5}',
    '(a+)?',
    '(a|a)',
    'x*y*z*',
  ])('%s is fine', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  it.each([
    '(a+)+',
    '(a*)*',
    '(?:a{1,})+',
    '(a+){2,}',
    '((a+))+',
    '(?:x(?:y*)z)*',
    '([a-z]+\\s?)+',
    '(a?b?)*',
    '(?:\\d{3})+',
    '(?:(?:a|b)+c)+',
    '(a+)+?',
  ])('%s repeats a repetition', (pattern) => {
    expect(patternProblem(pattern)?.kind).toBe('nested');
  });

  it.each(['(a|a)*', '(a|ab)+', '(?:\\d|\\w)+', '(.|x)*', '(|a)+', '(a|A)+', '([ab]|c)+', '((?:x)|y)+'])(
    '%s repeats alternatives that may begin alike',
    (pattern) => {
      expect(patternProblem(pattern)?.kind).toBe('alternatives');
    },
  );

  it('have a limit and must be readable', () => {
    expect(patternProblem('a'.repeat(200))).toBeNull();
    expect(patternProblem('a'.repeat(201))).toEqual({kind: 'long', length: 201});
    expect(patternProblem('(')?.kind).toBe('syntax');
    expect(patternProblem('a)|(b')?.kind).toBe('syntax');
    expect(patternProblem('\\-')?.kind).toBe('syntax');
  });

  it('that pass come to an end quickly on the worst of texts', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'ab',
      '(',
      ')',
      '|',
      '*',
      '+',
      '?',
      '{2}',
      '[ab]',
      '(?:',
      '.',
      'a?',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
        const pattern = compilePattern(pieces.join(''), false);
        fc.pre(pattern !== null);
        const start = performance.now();
        pattern?.test(`${'a'.repeat(28)}!`);
        pattern?.test(`${'ab'.repeat(14)}!`);
        expect(performance.now() - start).toBeLessThan(2000);
      }),
      {numRuns: 3000, seed: 7},
    );
  }, 60_000);
});
