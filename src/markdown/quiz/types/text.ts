import {foldText} from '../../../core/quiz/fold-text';
import {patternProblem} from '../../../core/quiz/pattern';
import {acceptsText} from '../../../core/quiz/text-answer';
import type {MarkdownType} from '../markdown-type';
import {startOf} from '../offsets';
import {reportPattern} from './report-pattern';
import {readTextFence, type TextFence} from './text-fence';

export interface TextAnswer extends TextFence {
  readonly type: 'text';
  readonly wrong: readonly TextFence[];
}

/** A fence `answer`, one accepted answer a line. */
export const text: MarkdownType<'text', TextAnswer> = {
  name: 'text',
  rules: [],
  defaultRule: () => 'all-or-nothing',
  parse(found, context) {
    if (found.kind !== 'answer') return null;
    return {
      type: 'text',
      ...readTextFence({fence: found.fence, feedback: []}, ['regex', 'shown', 'case-sensitive'], context),
      wrong: context.wrong.map((wrong) =>
        readTextFence(wrong, ['wrong', 'regex', 'case-sensitive'], context),
      ),
    };
  },
  check(draft, {report}) {
    for (const {lines, regex} of [draft, ...draft.wrong]) {
      for (const {text: pattern, offset} of regex ? lines : []) {
        const problem = patternProblem(pattern);
        if (problem) reportPattern(problem, offset, report);
      }
    }
    checkShown(draft);
    for (const wrong of draft.wrong) {
      if (wrong.feedback.length === 0) {
        report.error(
          'wrong-answer',
          startOf(wrong.node),
          'This foreseen wrong answer has no feedback.',
          'Write a quote right under it, each line with `> `.',
        );
      }
      for (const {text: line, offset} of wrong.regex ? [] : wrong.lines) {
        if (acceptsText(line, rule(draft))) {
          report.error(
            'wrong-answer',
            offset,
            `\`${line}\` is accepted as right.`,
            'Take it out here, or out of the accepted answers.',
          );
        }
      }
    }

    function checkShown({regex, shown, node, lines}: TextAnswer): void {
      if (!regex) return;
      if (!shown) {
        report.error(
          'pattern-shown',
          startOf(node),
          'This pattern has no answer that can be shown to a learner.',
          'Add the answer that the review shows: `shown="…"`.',
        );
      } else if (
        lines.every(({text: pattern}) => patternProblem(pattern) === null) &&
        !acceptsText(shown.value, rule(draft))
      ) {
        report.error(
          'pattern-shown',
          shown.offset,
          `\`${shown.value}\` matches no pattern of this answer.`,
          'Show an answer that is accepted, or mend the pattern.',
        );
      }
    }
  },
  sheet: ({caseSensitive}) => ({caseSensitive}),
  key(draft, {toHtml}) {
    return {
      ...rule(draft),
      shown: draft.shown?.value ?? draft.lines[0]?.text ?? '',
      foreseen: draft.wrong.map((wrong) => ({...rule(wrong), feedbackHtml: toHtml.blocks(wrong.feedback)})),
    };
  },
  revision: ({lines, regex, caseSensitive}) => ({
    family: 'text',
    choices: [],
    rightChoices: [],
    right: [
      regex ? 'regex' : '',
      caseSensitive ? 'case' : '',
      ...lines.map((line) => (regex ? line.text : foldText(line.text, caseSensitive))).toSorted(),
    ],
  }),
};

function rule({lines, regex, caseSensitive}: TextFence) {
  return {accepted: lines.map((line) => line.text), regex, caseSensitive};
}
