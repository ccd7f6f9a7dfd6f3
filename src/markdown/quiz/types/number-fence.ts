import type {Code, RootContent} from 'mdast';
import {readDecimal} from '../../../core/quiz/decimal';
import {compare, type Fraction, zero} from '../../../core/quiz/fraction';
import {readNumber} from '../../../core/quiz/number-answer';
import type {Tolerance} from '../../../core/quiz/tolerance';
import type {AnswerContext} from '../markdown-type';
import {startOf} from '../offsets';
import {readFence} from '../parse/read-fence';
import type {WrongFence} from '../parse/read-tail';
import type {Report} from '../report';
import {type AnswerSetting, readAnswerSettings} from './answer-settings';
import {answerLines} from './text-fence';

/** One fence `answer number`. */
export interface NumberFence {
  readonly node: Code;
  /** The numbers without spaces and `_`, as decimals that the core reads. */
  readonly accepted: readonly {readonly text: string; readonly value: Fraction; readonly offset: number}[];
  readonly tolerance: Tolerance | null;
  readonly unit: string | null;
  readonly feedback: readonly RootContent[];
}

/** Reads a fence of accepted or of foreseen wrong numbers. */
export function readNumberFence(
  {fence: node, feedback}: WrongFence,
  allowed: Parameters<typeof readAnswerSettings>[1],
  {source, report}: AnswerContext,
): NumberFence {
  const fence = readFence(node, source);
  const settings = readAnswerSettings(fence, allowed, report);
  const accepted = answerLines(fence, startOf(node), {source, report}).flatMap(({text, offset}) => {
    const reading = readNumber(text, null);
    if (reading.kind === 'number') {
      return [
        {
          text: text.replace(/[\s_]/gu, '').replace(/[\u2212\u2010-\u2013]/gu, '-'),
          value: reading.value,
          offset,
        },
      ];
    }
    reportNumber(text, reading.kind === 'ask' ? reading.why : 'form', offset, report);
    return [];
  });
  const tolerance = readTolerance(settings.get('tolerance'), report);
  if (tolerance?.kind === 'percent') {
    for (const {value, offset} of accepted) {
      if (compare(value, zero) !== 0) continue;
      report.error(
        'bad-tolerance',
        offset,
        'A percentage of 0 is 0, so this tolerance allows nothing.',
        'Write the tolerance as a number: `tolerance=0.01`.',
      );
    }
  }
  return {node, accepted, tolerance, unit: settings.get('unit')?.value.trim() ?? null, feedback};
}

function reportNumber(text: string, why: 'comma' | 'unit' | 'form', offset: number, report: Report): void {
  if (why === 'comma') {
    report.error(
      'bad-number',
      offset,
      `\`${text}\` has a comma, which may be a point or part thousands.`,
      'Write a point for decimals, and a space or `_` between thousands: `1 000.5`.',
    );
  } else if (why === 'unit') {
    report.error(
      'bad-number',
      offset,
      `\`${text}\` has a unit in it.`,
      'Write the number alone, and the unit after `number`: `unit=MB`.',
    );
  } else {
    report.error(
      'bad-number',
      offset,
      `\`${text}\` is no number.`,
      'Write digits with at most one point, such as `0.25` or `1e-3`; for words take `number` out.',
    );
  }
}

function readTolerance(setting: AnswerSetting | undefined, report: Report): Tolerance | null {
  if (!setting) return null;
  const [, value = '', percent] = /^([^%]*)(%)?$/u.exec(setting.value.trim()) ?? [];
  const width = readDecimal(value.trim());
  if (width === null || compare(width, zero) <= 0) {
    report.error(
      'bad-tolerance',
      setting.offset,
      `\`${setting.value}\` is no tolerance.`,
      'Write a percentage or a number above zero: `tolerance=2%`, `tolerance=0.5`.',
    );
    return null;
  }
  return {kind: percent ? 'percent' : 'absolute', value: value.trim()};
}
