import {describe, expect, it} from 'vitest';
import {english, fillWords, wordsWith} from '../../../src/core/words';

describe('words', () => {
  it('take values in their places', () => {
    expect(fillWords('{name} ({number})', {name: 'Table', number: 2})).toBe('Table (2)');
    expect(fillWords('Copy', {})).toBe('Copy');
  });

  it('never show an empty place', () => {
    expect(() => fillWords('Table {number}', {name: 'x'})).toThrowErrorMatchingInlineSnapshot(
      `[Error: “Table {number}” has {number}, which is not among name]`,
    );
  });

  it('of a locale fall back to English', () => {
    const words = wordsWith({note: 'Hinweis'});
    expect(words.note).toBe('Hinweis');
    expect(words.tip).toBe(english.tip);
  });
});
