import type {ReactNode} from 'react';
import {plotBars} from '../../core/review/bars';

interface BarChartProps {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** The number at the upper line. */
  readonly top: number;
  /** What stands under some of the bars, by their place. */
  readonly ticks: ReadonlyMap<number, string>;
  /** A value as the axis writes it. */
  readonly format: (value: number) => string;
  /** A line to hold the bars against. */
  readonly mark?: number;
}

/** A plot of bars. The numbers are in the table that goes with it. */
export function BarChart({label, values, top, ticks, format, mark}: BarChartProps): ReactNode {
  const {width, height, bars, lines, yOf} = plotBars(values, top);
  return (
    <div className="review-plot" role="img" aria-label={label}>
      <svg viewBox={`-64 -16 ${width + 68} ${height + 52}`} aria-hidden="true" focusable="false">
        {lines.map(({value, y}) => (
          <g key={value}>
            <line className="plot-line" x1={0} x2={width} y1={y} y2={y} />
            <text className="plot-text" x={-8} y={y} dominantBaseline="middle" textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {bars.map((bar) => (
          <rect key={bar.x} className="plot-bar" {...bar} />
        ))}
        {mark !== undefined && <line className="plot-mark" x1={0} x2={width} y1={yOf(mark)} y2={yOf(mark)} />}
        <line className="plot-base" x1={0} x2={width} y1={height} y2={height} />
        {[...ticks].map(([index, text]) => {
          const bar = bars[index];
          return (
            bar && (
              <text
                key={index}
                className="plot-text"
                x={bar.x + bar.width / 2}
                y={height + 22}
                textAnchor="middle"
              >
                {text}
              </text>
            )
          );
        })}
      </svg>
    </div>
  );
}
