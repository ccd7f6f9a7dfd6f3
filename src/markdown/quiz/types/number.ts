import {fractionText} from '../../../core/quiz/fraction';
import {isWithin} from '../../../core/quiz/tolerance';
import type {MarkdownType} from '../markdown-type';
import {startOf} from '../offsets';
import {type NumberFence, readNumberFence} from './number-fence';

export interface NumberAnswer extends NumberFence {
  readonly type: 'number';
  readonly wrong: readonly NumberFence[];
}

/** A fence `answer number`, one accepted number a line. */
export const number: MarkdownType<'number', NumberAnswer> = {
  name: 'number',
  rules: [],
  defaultRule: () => 'all-or-nothing',
  parse(found, context) {
    if (found.kind !== 'answer') return null;
    return {
      type: 'number',
      ...readNumberFence({fence: found.fence, feedback: []}, ['number', 'tolerance', 'unit'], context),
      wrong: context.wrong.map((wrong) => readNumberFence(wrong, ['wrong', 'number', 'tolerance'], context)),
    };
  },
  check({accepted, tolerance, wrong}, {report}) {
    for (const foreseen of wrong) {
      if (foreseen.feedback.length === 0) {
        report.error(
          'wrong-answer',
          startOf(foreseen.node),
          'This foreseen wrong answer has no feedback.',
          'Write a quote right under it, each line with `> `.',
        );
      }
      for (const {text, value, offset} of foreseen.accepted) {
        if (accepted.some((right) => isWithin(value, right.value, tolerance))) {
          report.error(
            'wrong-answer',
            offset,
            `\`${text}\` is accepted as right.`,
            'Take it out here, or make the tolerance smaller.',
          );
        }
      }
    }
  },
  sheet: ({unit, tolerance}) => ({unit, tolerance}),
  key: ({accepted, tolerance, wrong}, {toHtml}) => ({
    accepted: accepted.map(({text}) => text),
    tolerance,
    foreseen: wrong.map((foreseen) => ({
      accepted: foreseen.accepted.map(({text}) => text),
      tolerance: foreseen.tolerance,
      feedbackHtml: toHtml.blocks(foreseen.feedback),
    })),
  }),
  revision: ({accepted, tolerance, unit}) => ({
    family: 'number',
    choices: [],
    rightChoices: [],
    right: [
      unit ?? '',
      tolerance === null ? '' : `${tolerance.kind} ${tolerance.value}`,
      ...accepted.map(({value}) => fractionText(value)).toSorted(),
    ],
  }),
};
