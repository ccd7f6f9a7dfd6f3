import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sheetOrder} from '../../../../src/core/quiz/sheet-order';

const order = (items: readonly string[], question = 'q') => sheetOrder(items, (item) => item, question);

describe('the order in the sheet', () => {
  it('is never that of the file, where the texts allow another', () => {
    const lists = fc.array(fc.string({maxLength: 3}), {minLength: 3, maxLength: 12});
    fc.assert(
      fc.property(lists, fc.string({minLength: 1, maxLength: 8}), (items, question) => {
        const listed = order(items, question);
        expect(listed.toSorted()).toEqual(items.toSorted());
        if (new Set(items).size > 1) expect(listed).not.toEqual(items);
      }),
      {numRuns: 1000},
    );
  });

  it('gives two items now in the one order, now in the other', () => {
    const orders = Array.from({length: 200}, (_, index) => order(['a', 'b'], `question-${index}`).join(''));
    const asInFile = orders.filter((listed) => listed === 'ab').length;
    expect(asInFile).toBeGreaterThan(60);
    expect(asInFile).toBeLessThan(140);
  });

  it('hangs on the question and the texts, not on their order in the file', () => {
    const items = [...'abcdefgh'];
    expect(order(items)).toEqual(order(items));
    expect(order(items)).not.toEqual(order(items, 'other'));
    expect(order([...'cabdefgh'])).toEqual(order(items));
  });

  it('stays where all texts are the same', () => {
    expect(order(['x', 'x'])).toEqual(['x', 'x']);
  });

  it('puts each item everywhere about equally often', () => {
    const places = new Map<number, number>();
    for (let index = 0; index < 600; index++) {
      const place = order([...'abcd'], `question-${index}`).indexOf('a');
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    for (const count of places.values()) expect(count).toBeGreaterThan(100);
  });
});
