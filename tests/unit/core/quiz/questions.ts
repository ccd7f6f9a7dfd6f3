import type {QuestionKey} from '../../../../src/core/quiz/key';
import type {RuleName} from '../../../../src/core/quiz/settings';
import type {QuestionSheet} from '../../../../src/core/quiz/sheet';

/** What all sheets of a test have in common. */
export const sheetBase = {
  id: 'q',
  revision: 'r1',
  formerly: [],
  title: 'Q?',
  titleHtml: 'Q?',
  stemHtml: '',
  points: '1',
  objectives: [],
  hints: [],
  hintCount: 0,
};

export const keyBase = {revision: 'r1', explanationHtml: '', hints: []};

type Of<Union, Name> = Extract<Union, {readonly type: Name}>;

/** A choice question with these ids, the right ones in capitals. */
export function choiceQuestion<Name extends 'choice' | 'many'>(type: Name, ids: string, rule: RuleName) {
  const choices = [...ids].map((id) => ({id, html: id, blocksHtml: '', pin: false}));
  const right = [...ids].filter((id) => id !== id.toLowerCase());
  // Both types have these fields, as `Name` says.
  return {
    sheet: {...sheetBase, type, rule, choices} as unknown as Of<QuestionSheet, Name>,
    key: {...keyBase, type, right, feedback: {}} as unknown as Of<QuestionKey, Name>,
  };
}
