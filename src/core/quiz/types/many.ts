import {knownIds} from '../known-ids';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {shareOfPicks} from '../scoring-rules';
import type {ManyRule} from '../settings';
import type {ChoiceSheet, ChoicesKey} from './choice-parts';
import {type PickDetail, type PickResponse, pickDetail, readPick} from './pick-response';

export interface ManyQuestion extends SheetBase {
  readonly type: 'many';
  readonly rule: ManyRule;
  readonly choices: readonly ChoiceSheet[];
}

export interface ManyKey extends KeyBase, ChoicesKey {
  readonly type: 'many';
}

/** Several right choices, or one that is asked for like several: by the `scoring` rule. */
export const many: QuestionType<'many', ManyQuestion, ManyKey, PickResponse, PickDetail> = {
  name: 'many',
  readResponse: readPick,
  isAnswered: ({picked}) => picked.length > 0,
  score({rule, choices}, {right}, response) {
    const detail = pickDetail(knownIds(response.picked, choices), right);
    const share = shareOfPicks(rule, {
      right: right.length,
      all: choices.length,
      pickedRight: detail.pickedRight.length,
      pickedWrong: detail.pickedWrong.length,
    });
    return {kind: 'scored', share, detail};
  },
};
