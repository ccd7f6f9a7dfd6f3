/** A bar of a plot, in the units of its view box. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A plot of bars: what it is drawn on, the bars, and the lines behind them. */
export interface BarPlot {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly lines: readonly {readonly value: number; readonly y: number}[];
  /** The height at which a value stands. */
  readonly yOf: (value: number) => number;
}

const width = 560;
const height = 140;
const gap = 0.3;

/** Places bars side by side below a round number; an empty bar keeps its place. */
export function plotBars(values: readonly (number | null)[], top: number): BarPlot {
  const step = width / Math.max(1, values.length);
  const yOf = (value: number) => round(height * (1 - value / top));
  return {
    width,
    height,
    bars: values.map((value, index) => ({
      x: round(index * step + (gap * step) / 2),
      y: yOf(value ?? 0),
      width: round(step * (1 - gap)),
      height: round(height - yOf(value ?? 0)),
    })),
    lines: [top / 2, top].map((value) => ({value, y: yOf(value)})),
    yOf,
  };
}

/** The next round number of cards at or above a number, so that half of it is whole too. */
export function roundTop(highest: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, highest / 2)));
  const step = [2, 4, 10, 20].find((factor) => factor * size >= highest) ?? 20;
  return Math.max(4, step * size);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
