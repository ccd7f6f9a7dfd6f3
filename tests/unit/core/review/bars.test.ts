import {describe, expect, it} from 'vitest';
import {plotBars, roundTop} from '../../../../src/core/review/bars';

describe('a plot of bars', () => {
  it('stands on its ground, as high as the values', () => {
    const {height, bars, lines, yOf} = plotBars([0, 5, 10, null], 10);
    expect(bars.map((bar) => [bar.height, bar.y + bar.height])).toEqual([
      [0, height],
      [height / 2, height],
      [height, height],
      [0, height],
    ]);
    expect(lines.map(({value, y}) => [value, y])).toEqual([
      [5, height / 2],
      [10, 0],
    ]);
    expect(yOf(0)).toBe(height);
  });

  it('has its bars side by side within its width', () => {
    const {width, bars} = plotBars([1, 2, 3], 3);
    for (const [index, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThan(index === 0 ? 0 : (bars[index - 1]?.x ?? 0) + bar.width);
      expect(bar.x + bar.width).toBeLessThan(width);
    }
  });

  it('ends at a round number whose half is whole', () => {
    expect([0, 1, 4, 5, 11, 20, 21, 99, 150, 1000, 5001].map(roundTop)).toMatchInlineSnapshot(`
      [
        4,
        4,
        4,
        10,
        20,
        20,
        40,
        100,
        200,
        1000,
        10000,
      ]
    `);
  });
});
