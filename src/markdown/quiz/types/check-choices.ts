import {checkItemIds} from '../check/check-item-ids';
import type {CheckContext} from '../markdown-type';
import type {ChoiceDraft} from './read-choices';

/** What holds for one right choice and for several. */
export function checkChoices(choices: readonly ChoiceDraft[], {report, offset}: CheckContext): void {
  const [first] = choices;
  if (choices.length === 1) {
    report.error(
      'one-choice',
      first?.offset ?? offset,
      'There is only one choice, so there is nothing to choose.',
      'Add a choice, `- [ ] …`; for an answer in words write a fence `answer`.',
    );
  }
  if (!choices.some(({ticked, doubtful}) => ticked || doubtful)) {
    report.error(
      'no-right-choice',
      first?.offset ?? offset,
      'None of these choices is right.',
      'Tick what is right: `- [x]`; for a list of criteria write `{.open}` at the end of the heading.',
    );
  }
  const seen = new Map<string, ChoiceDraft>();
  for (const choice of choices) {
    const before = seen.get(choice.text);
    if (before && choice.text !== '') {
      report.error(
        'duplicate-choice',
        choice.offset,
        `This choice is the same as the one on line ${report.line(before.offset)}.`,
        'Take one of the two out, or say what makes them differ.',
      );
    }
    seen.set(choice.text, choice);
  }
  checkItemIds(
    choices.map(({id}) => id),
    report,
  );
}
