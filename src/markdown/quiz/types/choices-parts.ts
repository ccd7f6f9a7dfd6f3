import type {RevisionParts} from '../../../core/quiz/revision-of';
import type {ChoiceSheet, ChoicesKey} from '../../../core/quiz/types/choice-parts';
import {itemIds} from '../item-ids';
import type {PartContext} from '../markdown-type';
import type {ChoiceDraft} from './read-choices';

/** The choices as the sheet has them: nothing of what is right, and no feedback. */
export function choicesSheet(choices: readonly ChoiceDraft[], {toHtml}: PartContext): readonly ChoiceSheet[] {
  const ids = idsOf(choices);
  return choices.flatMap(({words, blocks, pin}, index) => {
    const named = ids[index];
    if (!named) return [];
    return [
      {
        ...named,
        html: toHtml.words(words),
        blocksHtml: blocks.length === 0 ? '' : toHtml.blocks(blocks),
        pin,
      },
    ];
  });
}

/** Which choices are right, and what is said of each. */
export function choicesKey(choices: readonly ChoiceDraft[], {toHtml}: PartContext): ChoicesKey {
  const ids = idsOf(choices).map(({id}) => id);
  return {
    right: ids.filter((_, index) => choices[index]?.ticked),
    feedback: Object.fromEntries(
      choices.flatMap(({feedback}, index) =>
        feedback.length === 0 ? [] : [[ids[index] ?? '', toHtml.blocks(feedback)] as const],
      ),
    ),
  };
}

/** Both types with choices are of one family: a second right choice changes what is right, not the way it is asked. */
export function choicesRevision(choices: readonly ChoiceDraft[]): Omit<RevisionParts, 'stem'> {
  return {
    family: 'choice',
    choices: choices.map(({text}) => text),
    rightChoices: choices.flatMap(({ticked}, index) => (ticked ? [index] : [])),
    right: [],
  };
}

function idsOf(choices: readonly ChoiceDraft[]) {
  return itemIds(choices.map(({id, text}) => ({id: id?.value ?? null, text})));
}
