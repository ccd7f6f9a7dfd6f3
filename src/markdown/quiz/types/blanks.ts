import {foldText} from '../../../core/quiz/fold-text';
import type {MarkdownType} from '../markdown-type';
import type {BlankSpot} from '../parse/find-blanks';

export interface BlanksAnswer {
  readonly type: 'blanks';
  readonly blanks: readonly BlankSpot[];
}

/** `[[…]]` in the stem. */
export const blanks: MarkdownType<'blanks', BlanksAnswer> = {
  name: 'blanks',
  rules: [],
  defaultRule: () => 'share',
  parse: (found) => (found.kind === 'blanks' ? {type: 'blanks', blanks: found.blanks} : null),
  check(draft, {report}) {
    for (const {accepted, caseSensitive, offset} of draft.blanks) {
      if (accepted.every((text) => text !== '')) {
        if (accepted.some((text) => foldText(text, caseSensitive) === '')) {
          report.error(
            'empty-answer',
            offset,
            'This blank accepts nothing that can be typed.',
            'Write what belongs into it.',
          );
        }
        continue;
      }
      report.error(
        'empty-answer',
        offset,
        accepted.length === 1 ? 'This blank accepts nothing.' : 'One of the answers of this blank is empty.',
        'Write what belongs into it, `[[answer]]` or `[[answer|also right]]`; for two brackets write `\\[[`.',
      );
    }
  },
  sheet: (draft) => ({caseSensitive: draft.blanks.map(({caseSensitive}) => caseSensitive)}),
  key: (draft) => ({
    blanks: draft.blanks.map(({accepted, caseSensitive}) => ({accepted, caseSensitive})),
  }),
  revision: (draft) => ({
    family: 'blanks',
    choices: [],
    rightChoices: [],
    right: draft.blanks.map(({accepted, caseSensitive}) =>
      JSON.stringify([caseSensitive, ...accepted.map((text) => foldText(text, caseSensitive)).toSorted()]),
    ),
  }),
};
