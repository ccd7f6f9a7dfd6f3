import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../../../../src/core/quiz/attempt/random';
import {shuffle} from '../../../../../src/core/quiz/attempt/shuffle';

describe('seeded chance', () => {
  it('is the same on every machine', () => {
    const random = seededRandom(2026, 'draw:mlops');
    expect(Array.from({length: 8}, () => random.below(2 ** 32))).toMatchInlineSnapshot(`
      [
        398364055,
        1961669499,
        3518190959,
        3667699529,
        867827161,
        3580359282,
        2157864405,
        3021783530,
      ]
    `);
    expect(shuffle([...'abcdefghij'], seededRandom(1, 'x')).join('')).toMatchInlineSnapshot(`"bdhagcjefi"`);
  });

  it('differs by seed and by label', () => {
    const first = (seed: number, label: string) => seededRandom(seed, label).below(2 ** 32);
    expect(
      new Set([first(1, 'a'), first(2, 'a'), first(1, 'b'), first(12, ':a'), first(1, '2:a')]).size,
    ).toBe(5);
  });

  it('stays below the limit, and reaches every number about equally often', () => {
    const random = seededRandom(7, 'dice');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let roll = 0; roll < 60_000; roll++) {
      const value = random.below(6);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(counts.reduce((sum, count) => sum + count)).toBe(60_000);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('shuffles without losing or changing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
        const before = [...items];
        expect(shuffle(items, seededRandom(seed, '')).toSorted()).toEqual(items.toSorted());
        expect(items).toEqual(before);
      }),
    );
  });

  it('gives every order of three about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffle([...'abc'], seededRandom(seed, 'x')).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
