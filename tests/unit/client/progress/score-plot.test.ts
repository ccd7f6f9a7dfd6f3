// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {scorePlot} from '../../../../src/client/progress/overview/score-plot';
import {calendarStart, studyCalendar} from '../../../../src/client/progress/overview/study-calendar';

const texts = {
  label: '<b>Scores</b>',
  percent: (percent: number) => `${percent}%`,
  date: (time: number) => new Date(time).toISOString().slice(0, 10),
};
const day = 86_400_000;
const score = (line: string, time: number, percent: number, passed = false) => ({
  line,
  title: `${line} <i>`,
  time,
  percent,
  passed,
});

describe('scorePlot', () => {
  it('puts scores where their time and percent are, to scale', () => {
    const plot = scorePlot(
      [score('a', 0, 0), score('b', day, 50), score('a', 2 * day, 100, true)],
      456,
      texts,
    );
    const dots = [...plot.querySelectorAll('circle')];
    const [first, middle, last] = dots.map((dot) => [
      Number(dot.getAttribute('cx')),
      Number(dot.getAttribute('cy')),
    ]);
    expect([first, middle, last]).toEqual([
      [44, 192],
      [244, 102],
      [444, 12],
    ]);
    expect(dots.map((dot) => dot.classList.contains('overview-plot-dot-full'))).toEqual([false, false, true]);
    expect(plot.querySelectorAll('polyline')).toHaveLength(2);
    expect(dots.map((dot) => dot.textContent)).toEqual(['a <i>', 'b <i>', 'a <i>']);
  });

  it('has its text alternative, as text', () => {
    const plot = scorePlot([score('a', 0, 50)], 400, texts);
    expect(plot.getAttribute('aria-label')).toBe('<b>Scores</b>');
    expect(plot.querySelector('b')).toBeNull();
    expect(plot.outerHTML).not.toContain('NaN');
  });
});

describe('studyCalendar', () => {
  const calendar = studyCalendar(new Map([['2026-11-20', 3]]), '2026-11-21', {
    label: 'Days',
    month: (month) => month.slice(5, 7),
    weekday: String,
  });

  it('ends with today, and begins with a Monday', () => {
    expect(calendarStart('2026-11-21')).toBe('2026-07-20');
    const days = [...calendar.querySelectorAll('rect')];
    expect(days).toHaveLength(17 * 7 + 6);
    expect(days.at(-1)?.classList.contains('calendar-today')).toBe(true);
    expect(days.at(-2)?.classList.contains('calendar-day-4')).toBe(true);
    expect(days.filter((one) => !one.classList.contains('calendar-day-0'))).toHaveLength(1);
  });
});
