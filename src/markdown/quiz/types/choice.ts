import type {MarkdownType} from '../markdown-type';
import {checkChoices} from './check-choices';
import {choicesKey, choicesRevision, choicesSheet} from './choices-parts';
import {type ChoiceDraft, readChoices} from './read-choices';

export interface ChoiceAnswer {
  readonly type: 'choice';
  readonly choices: readonly ChoiceDraft[];
}

/** A list with boxes, one of them ticked. */
export const choice: MarkdownType<'choice', ChoiceAnswer> = {
  name: 'choice',
  rules: [],
  defaultRule: () => 'all-or-nothing',
  parse: (found, context) => ({type: 'choice', choices: readChoices(found, 'choice', context)}),
  check: ({choices}, context) => checkChoices(choices, context),
  sheet: ({choices}, context) => ({choices: choicesSheet(choices, context)}),
  key: ({choices}, context) => choicesKey(choices, context),
  revision: ({choices}) => choicesRevision(choices),
};
