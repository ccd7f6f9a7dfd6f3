import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arrangeChoices} from '../../../../../src/core/quiz/attempt/arrange-choices';

const choices = [...'abcde'].map((id) => ({id, html: id, blocksHtml: '', pin: id === 'c' || id === 'e'}));
const arranged = (seed: number, id = 'q') =>
  arrangeChoices({shuffleChoices: true}, {id, choices}, seed)
    .map((choice) => choice.id)
    .join('');

describe('shuffled choices', () => {
  it('keep pinned ones in their place', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const order = arranged(seed);
        expect([order[2], order[4]]).toEqual(['c', 'e']);
        expect([...order].toSorted().join('')).toBe('abcde');
      }),
    );
  });

  it('come in every order of the others', () => {
    expect(new Set(Array.from({length: 100}, (_, seed) => arranged(seed))).size).toBe(6);
  });

  it('hang on the seed and the question alone', () => {
    expect(arranged(3)).toBe(arranged(3));
    expect(new Set(Array.from({length: 20}, (_, index) => arranged(3, `q${index}`))).size).toBeGreaterThan(3);
  });

  it('stay as written where nothing is shuffled', () => {
    expect(arrangeChoices({shuffleChoices: false}, {id: 'q', choices}, 1)).toBe(choices);
  });
});
