import {describe, expect, it} from 'vitest';
import {type MatrixTest, matrixSummary} from '../../../../src/cli/test-matrix/matrix-summary';

const ran = (
  combination: string,
  state: MatrixTest['state'],
  begin: number,
  end: number,
  {reason = '', tries = 1}: Partial<MatrixTest> = {},
): MatrixTest => ({
  combination,
  title: 'quiz.spec.ts › by touch',
  state,
  reason,
  tries,
  begin: begin * 60_000,
  end: end * 60_000,
});

describe('matrixSummary', () => {
  it('counts by combination, and takes the time from the first test to the last', () => {
    const tests = [
      ran('chromium', 'passed', 0, 1),
      ran('chromium', 'failed', 0.5, 2),
      ran('firefox-sub-path', 'passed', 2, 4.5),
    ];
    expect(`\n${matrixSummary(tests)}\n`).toMatchInlineSnapshot(`
      "
      combination            passed   failed  skipped  minutes
      chromium                    1        1        0      2.0
      firefox-sub-path            1        0        0      2.5
      all                         2        1        0      4.5
      "
    `);
  });

  it('says once what was skipped and why, and where', () => {
    const tests = [
      ran('chromium', 'skipped', 0, 0, {reason: 'needs a Python'}),
      ran('firefox', 'skipped', 0, 0, {reason: 'needs a Python'}),
      ran('firefox-sub-path', 'skipped', 0, 0),
    ];
    expect(matrixSummary(tests).split('\n').slice(-3)).toEqual([
      'Skipped:',
      '  quiz.spec.ts › by touch: needs a Python (chromium, firefox)',
      '  quiz.spec.ts › by touch: nobody says why (firefox-sub-path)',
    ]);
  });

  it('names what held at a later try only', () => {
    const tests = [ran('firefox', 'passed', 0, 1, {tries: 2}), ran('firefox', 'failed', 1, 2, {tries: 2})];
    expect(matrixSummary(tests).split('\n').slice(-2)).toEqual([
      'Held at a later try:',
      '  quiz.spec.ts › by touch (firefox)',
    ]);
  });

  it('is a table of nothing where nothing ran', () => {
    expect(matrixSummary([])).toContain('all                         0        0        0      0.0');
  });
});
