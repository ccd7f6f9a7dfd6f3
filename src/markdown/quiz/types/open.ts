import {checkItemIds} from '../check/check-item-ids';
import {itemIds} from '../item-ids';
import type {MarkdownType} from '../markdown-type';
import {type ChoiceDraft, readChoices} from './read-choices';

export interface OpenAnswer {
  readonly type: 'open';
  readonly criteria: readonly ChoiceDraft[];
}

/** `.open` and a list of criteria with empty boxes; the explanation is the model answer. */
export const open: MarkdownType<'open', OpenAnswer> = {
  name: 'open',
  rules: [],
  defaultRule: () => 'self-assessed',
  parse: (found, context) => ({type: 'open', criteria: readChoices(found, 'criterion', context)}),
  check({criteria}, {report, offset, hasExplanation}) {
    for (const {ticked, offset: at} of criteria) {
      if (ticked)
        report.error('open-form', at, 'This criterion is ticked; the learner does that.', 'Write `- [ ]`.');
    }
    for (const {feedback, offset: at} of criteria) {
      if (feedback.length > 0) {
        report.error(
          'open-form',
          at,
          'A criterion has a quote in it.',
          'Put what it says into the model answer, the quote below the list.',
        );
      }
    }
    if (!hasExplanation) {
      report.error(
        'open-form',
        offset,
        'This open question has no model answer.',
        'Write it as a quote below the criteria, each line with `> `.',
      );
    }
    const texts = new Set<string>();
    for (const {text, offset: at} of criteria) {
      if (texts.has(text))
        report.error('duplicate-choice', at, 'This criterion stands here twice.', 'Take one of the two out.');
      texts.add(text);
    }
    checkItemIds(
      criteria.map(({id}) => id),
      report,
    );
  },
  sheet: () => ({}),
  key({criteria}, {toHtml}) {
    const ids = itemIds(criteria.map(({id, text}) => ({id: id?.value ?? null, text})));
    return {
      criteria: criteria.flatMap(({words, blocks}, index) => {
        const named = ids[index];
        const below = blocks.length === 0 ? '' : toHtml.blocks(blocks);
        return named ? [{...named, html: toHtml.words(words) + below}] : [];
      }),
    };
  },
  revision: ({criteria}) => ({
    family: 'open',
    choices: criteria.map(({text}) => text),
    rightChoices: [],
    right: [],
  }),
};
