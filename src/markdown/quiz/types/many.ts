import {manyRules} from '../../../core/quiz/settings';
import type {MarkdownType} from '../markdown-type';
import {checkChoices} from './check-choices';
import {choicesKey, choicesRevision, choicesSheet} from './choices-parts';
import {type ChoiceDraft, readChoices} from './read-choices';

export interface ManyAnswer {
  readonly type: 'many';
  readonly choices: readonly ChoiceDraft[];
}

/** A list with boxes, two or more of them ticked, or `.many`. */
export const many: MarkdownType<'many', ManyAnswer> = {
  name: 'many',
  rules: manyRules,
  defaultRule: (quizRule) => quizRule ?? 'exact',
  parse: (found, context) => ({type: 'many', choices: readChoices(found, 'choice', context)}),
  check: ({choices}, context) => checkChoices(choices, context),
  sheet: ({choices}, context) => ({choices: choicesSheet(choices, context)}),
  key: ({choices}, context) => choicesKey(choices, context),
  revision: ({choices}) => choicesRevision(choices),
};
