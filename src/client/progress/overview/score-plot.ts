import {makeSvg} from '../make-svg';

/** A score in the plot. */
export interface PlottedScore {
  /** What it belongs to: points of one line are joined. */
  readonly line: string;
  /** What a pointer over it is told. */
  readonly title: string;
  /** In milliseconds. */
  readonly time: number;
  readonly percent: number;
  readonly passed: boolean;
}

export interface PlotTexts {
  /** The text alternative. */
  readonly label: string;
  readonly percent: (percent: number) => string;
  readonly date: (time: number) => string;
}

const height = 220;
const edge = {top: 12, right: 12, bottom: 28, left: 44};

/** Scores over time: 0 to 100 % upwards, time to the right, to scale. */
export function scorePlot(scores: readonly PlottedScore[], width: number, texts: PlotTexts): SVGElement {
  const times = scores.map(({time}) => time);
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const x = (time: number) =>
    round(edge.left + (span === 0 ? 0.5 : (time - first) / span) * (width - edge.left - edge.right));
  const y = (percent: number) =>
    round(height - edge.bottom - (percent / 100) * (height - edge.top - edge.bottom));
  const grid = [0, 25, 50, 75, 100].flatMap((percent) => [
    makeSvg('line', {
      class: 'overview-plot-grid',
      x1: edge.left,
      x2: width - edge.right,
      y1: y(percent),
      y2: y(percent),
    }),
    makeSvg(
      'text',
      {class: 'overview-plot-text', x: edge.left - 8, y: y(percent) + 4, 'text-anchor': 'end'},
      texts.percent(percent),
    ),
  ]);
  const ends =
    span === 0
      ? [{time: first, anchor: 'middle'}]
      : [
          {time: first, anchor: 'start'},
          {time: first + span, anchor: 'end'},
        ];
  const dates = ends.map(({time, anchor}) =>
    makeSvg(
      'text',
      {class: 'overview-plot-text', x: x(time), y: height - 8, 'text-anchor': anchor},
      texts.date(time),
    ),
  );
  const lines = [...new Set(scores.map(({line}) => line))].map((line) => {
    const points = scores
      .filter((score) => score.line === line)
      .map(({time, percent}) => `${x(time)},${y(percent)}`);
    return makeSvg('polyline', {class: 'overview-plot-line', points: points.join(' ')});
  });
  const dots = scores.map(({time, percent, passed, title}) => {
    const look = passed ? 'overview-plot-dot overview-plot-dot-full' : 'overview-plot-dot';
    const place = {class: look, cx: x(time), cy: y(percent), r: 4.5};
    return makeSvg('circle', place, makeSvg('title', {}, title));
  });
  const frame = {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': texts.label,
    class: 'overview-plot',
  };
  return makeSvg('svg', frame, ...grid, ...dates, ...lines, ...dots);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
