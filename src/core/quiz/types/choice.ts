import {one, zero} from '../fraction';
import {knownIds} from '../known-ids';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import type {ChoiceSheet, ChoicesKey} from './choice-parts';
import {type PickDetail, type PickResponse, pickDetail, readPick} from './pick-response';

export interface ChoiceQuestion extends SheetBase {
  readonly type: 'choice';
  readonly choices: readonly ChoiceSheet[];
}

export interface ChoiceKey extends KeyBase, ChoicesKey {
  readonly type: 'choice';
}

/** One right choice: all or nothing. */
export const choice: QuestionType<'choice', ChoiceQuestion, ChoiceKey, PickResponse, PickDetail> = {
  name: 'choice',
  readResponse: readPick,
  isAnswered: ({picked}) => picked.length > 0,
  score({choices}, {right}, response) {
    const picked = knownIds(response.picked, choices);
    const [first = ''] = picked;
    const isRight = picked.length === 1 && right.includes(first);
    return {kind: 'scored', share: isRight ? one : zero, detail: pickDetail(picked, right)};
  },
};
