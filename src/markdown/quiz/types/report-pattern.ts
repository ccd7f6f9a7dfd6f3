import {longestPattern, type PatternProblem} from '../../../core/quiz/pattern';
import type {Report} from '../report';

/** Says in an instructor's words why a pattern is refused. */
export function reportPattern(problem: PatternProblem, offset: number, report: Report): void {
  switch (problem.kind) {
    case 'long':
      report.error(
        'bad-pattern',
        offset,
        `This pattern has ${problem.length} signs; at most ${longestPattern} are allowed.`,
        'Write several shorter patterns, one a line.',
      );
      return;
    case 'syntax':
      report.error(
        'bad-pattern',
        offset,
        `This pattern cannot be read: ${problem.reason}.`,
        'Write a sign that has a meaning in patterns, such as `(` or `+`, with `\\` before it.',
      );
      return;
    case 'nested':
      report.error(
        'bad-pattern',
        offset,
        'This pattern repeats a group with something of varying length in it, so that it may never come to an end.',
        'Take one of the two repetitions out: `(a+)+` is `a+`.',
      );
      return;
    case 'alternatives':
      report.error(
        'bad-pattern',
        offset,
        'This pattern repeats a group whose alternatives may begin alike, so that it may never come to an end.',
        'Let each alternative begin with another letter, or write several patterns, one a line.',
      );
      return;
  }
}
