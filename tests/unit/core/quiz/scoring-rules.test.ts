import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compare, fractionText, one, zero} from '../../../../src/core/quiz/fraction';
import {shareOfNeighbours, shareOfPicks} from '../../../../src/core/quiz/scoring-rules';
import {manyRules} from '../../../../src/core/quiz/settings';

/** R right, N in all; r right and w wrong picked. */
type Row = readonly [R: number, N: number, r: number, w: number, share: string];

function share(rule: (typeof manyRules)[number], [R, N, r, w]: Row): string {
  return fractionText(shareOfPicks(rule, {right: R, all: N, pickedRight: r, pickedWrong: w}));
}

describe('exact', () => {
  it.each<Row>([
    [2, 4, 2, 0, '1'],
    [2, 4, 1, 0, '0'],
    [2, 4, 2, 1, '0'],
    [2, 4, 0, 0, '0'],
    [4, 4, 4, 0, '1'],
    [1, 2, 1, 0, '1'],
  ])('R=%i N=%i r=%i w=%i', (...row) => {
    expect(share('exact', row)).toBe(row[4]);
  });
});

describe('right-minus-wrong', () => {
  // Canvas' own example: 4 points, two right answers, both picked and one wrong: 2 points, which is half.
  it.each<Row>([
    [2, 4, 2, 1, '1/2'],
    [2, 4, 2, 0, '1'],
    [2, 4, 1, 0, '1/2'],
    [2, 4, 1, 1, '0'],
    [2, 4, 0, 2, '0'],
    [3, 5, 2, 1, '1/3'],
    [3, 5, 3, 2, '1/3'],
    [3, 5, 0, 0, '0'],
  ])('R=%i N=%i r=%i w=%i', (...row) => {
    expect(share('right-minus-wrong', row)).toBe(row[4]);
  });

  it('divides by the right choices, not by all as Brightspace does', () => {
    expect(share('right-minus-wrong', [2, 8, 1, 0, ''])).toBe('1/2');
  });
});

describe('each-decision', () => {
  // Open edX' every-decision-counts, save that an empty answer earns nothing (as PrairieLearn asks).
  it.each<Row>([
    [2, 5, 2, 0, '1'],
    [2, 5, 1, 0, '4/5'],
    [2, 5, 1, 1, '3/5'],
    [2, 5, 2, 3, '2/5'],
    [2, 5, 0, 1, '2/5'],
    [2, 5, 0, 0, '0'],
    [2, 5, 0, 3, '0'],
    [5, 5, 5, 0, '1'],
  ])('R=%i N=%i r=%i w=%i', (...row) => {
    expect(share('each-decision', row)).toBe(row[4]);
  });
});

const picks = fc
  .record({right: fc.integer({min: 1, max: 12}), wrong: fc.integer({min: 0, max: 12})})
  .chain(({right, wrong}) =>
    fc.record({
      right: fc.constant(right),
      all: fc.constant(right + wrong),
      pickedRight: fc.integer({min: 0, max: right}),
      pickedWrong: fc.integer({min: 0, max: wrong}),
    }),
  );

describe.each(manyRules)('%s', (rule) => {
  it('gives a share from 0 to 1, and 1 exactly for the key where it is exact', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        const value = shareOfPicks(rule, pick);
        expect(compare(value, zero)).toBeGreaterThanOrEqual(0);
        expect(compare(value, one)).toBeLessThanOrEqual(0);
        const isKey = pick.pickedRight === pick.right && pick.pickedWrong === 0;
        expect(compare(value, one) === 0).toBe(isKey);
      }),
    );
  });

  it('never gives less when a wrong pick is taken back while something stays picked', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        fc.pre(pick.pickedWrong > 0 && pick.pickedRight + pick.pickedWrong > 1);
        const better = shareOfPicks(rule, {...pick, pickedWrong: pick.pickedWrong - 1});
        expect(compare(better, shareOfPicks(rule, pick))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never gives more when a right pick is missing', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        fc.pre(pick.pickedRight > 0);
        const fewer = shareOfPicks(rule, {...pick, pickedRight: pick.pickedRight - 1});
        expect(compare(fewer, shareOfPicks(rule, pick))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('neighbours', () => {
  it.each([
    ['abcd', 'abcd', '1'],
    ['abcd', 'dcba', '0'],
    ['abcd', 'bcda', '2/3'],
    ['abcd', 'acbd', '0'],
    ['abcd', 'cdab', '2/3'],
    ['abcd', 'abdc', '1/3'],
    ['abcd', 'ab', '1/3'],
    ['abcd', '', '0'],
    ['aab', 'aab', '1'],
    ['aab', 'aba', '1/2'],
    ['abab', 'abab', '1'],
    ['abab', 'aabb', '1/3'],
    ['abcdefghijkl', 'abcdefghijkl', '1'],
  ])('key %s, answer %s', (key, answer, expected) => {
    expect(fractionText(shareOfNeighbours([...key], [...answer]))).toBe(expected);
  });

  it('gives a share from 0 to 1, and 1 for the key', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {minLength: 3, maxLength: 8});
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (key, chance) => {
        const answer = key
          .map((item) => ({item, at: Number(chance.next().value)}))
          .toSorted((x, y) => x.at - y.at)
          .map(({item}) => item);
        const value = shareOfNeighbours(key, answer);
        expect(compare(value, zero)).toBeGreaterThanOrEqual(0);
        expect(compare(value, one)).toBeLessThanOrEqual(0);
        expect(fractionText(shareOfNeighbours(key, key))).toBe('1');
      }),
    );
  });
});
