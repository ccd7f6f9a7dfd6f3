import {describe, expect, it} from 'vitest';
import {distinctTexts} from '../../../../src/core/quiz/distinct-texts';
import {type RevisionParts, revisionOf} from '../../../../src/core/quiz/revision-of';
import {revisionText} from '../../../../src/core/quiz/revision-text';

const parts: RevisionParts = {
  family: 'choice',
  stem: 'Which file holds weights only?',
  choices: ['model.pt', 'model.safetensors', 'model.pkl'],
  rightChoices: [1],
  right: [],
};

describe('the text that counts', () => {
  it('has no white space, punctuation and capitals', () => {
    expect(revisionText('  Which — file’s "name"?\n(a_b)')).toBe('whichfilesnameab');
    expect(revisionText('Cafe\u0301')).toBe(revisionText('CAF\u00c9'));
  });

  it('keeps symbols, which carry meaning', () => {
    expect(revisionText('x <= y + 1')).toBe('x<=y+1');
    expect(revisionText('C++')).not.toBe(revisionText('C'));
  });

  it('keeps two texts apart that would become one', () => {
    expect(distinctTexts(['!x', 'x', 'A b.'])).toEqual(['!x', 'x', 'ab']);
    expect(distinctTexts(['  return 1', 'return 1'])).toEqual(['  return 1', 'return 1']);
    expect(distinctTexts(['same', 'same'])).toEqual(['same', 'same']);
  });
});

describe('a revision', () => {
  const same: [string, Partial<RevisionParts>][] = [
    ['punctuation and case of the stem', {stem: 'which file holds WEIGHTS only'}],
    ['white space of a choice', {choices: ['model .pt', 'model.safetensors', 'model.pkl']}],
    ['the order of choices', {choices: ['model.pkl', 'model.pt', 'model.safetensors'], rightChoices: [2]}],
  ];
  it.each(same)('does not hang on %s', (_, change) => {
    expect(revisionOf({...parts, ...change})).toBe(revisionOf(parts));
  });

  const other: [string, Partial<RevisionParts>][] = [
    ['a word of the stem', {stem: 'Which file holds tensors only?'}],
    ['a word of a choice', {choices: ['model.pth', 'model.safetensors', 'model.pkl']}],
    ['a choice', {choices: ['model.pt', 'model.safetensors']}],
    ['which is right', {rightChoices: [0]}],
    ['how many are right', {rightChoices: [0, 1]}],
    ['the family', {family: 'open'}],
    ['what is right in words', {right: ['-5']}],
  ];
  it.each(other)('hangs on %s', (_, change) => {
    expect(revisionOf({...parts, ...change})).not.toBe(revisionOf(parts));
  });

  it('hangs on signs of what is right in words, which decide it', () => {
    expect(revisionOf({...parts, right: ['5']})).not.toBe(revisionOf({...parts, right: ['-5']}));
  });

  it('hangs on which of two choices is right that differ by signs only', () => {
    const signs = {...parts, choices: ['!x', 'x']};
    expect(revisionOf({...signs, rightChoices: [0]})).not.toBe(revisionOf({...signs, rightChoices: [1]}));
  });

  it('does not run parts together', () => {
    expect(revisionOf({...parts, choices: ['ab', 'c']})).not.toBe(
      revisionOf({...parts, choices: ['a', 'bc']}),
    );
  });
});
