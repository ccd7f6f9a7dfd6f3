import {one, zero} from '../fraction';
import {knownIds, type Named} from '../known-ids';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {isTextList, readFields} from '../read-fields';
import {keptNeighbours, shareOfNeighbours} from '../scoring-rules';
import type {OrderRule} from '../settings';

/** Equal items are interchangeable: their ids differ only in what follows the last `~`. */
export interface OrderItem extends Named {
  readonly html: string;
}

export interface OrderQuestion extends SheetBase {
  readonly type: 'order';
  readonly rule: OrderRule;
  /** Lines of a program, whose white space counts (a Parsons problem). */
  readonly code: boolean;
  /** By the hash of their text, never as in the file. */
  readonly items: readonly OrderItem[];
}

export interface OrderKey extends KeyBase {
  readonly type: 'order';
  readonly order: readonly string[];
}

/** Ids of the items from first to last. */
export interface OrderResponse {
  readonly order: readonly string[];
}

/** For each place of the answer what is right about it. */
export interface OrderDetail {
  /** Its item belongs there. */
  readonly inPlace: readonly boolean[];
  /** Its item follows the one before as it should; never the first. */
  readonly follows: readonly boolean[];
}

/** Things to put in order: all or nothing, or the share of neighbours that follow one another. */
export const order: QuestionType<'order', OrderQuestion, OrderKey, OrderResponse, OrderDetail> = {
  name: 'order',
  readResponse(unsafe) {
    const ids = readFields(unsafe)?.order;
    return isTextList(ids) ? {order: ids} : null;
  },
  isAnswered: (response) => response.order.length > 0,
  score({rule, items}, key, response) {
    const answer = knownIds(response.order, items).map(withoutCopy);
    const right = key.order.map(withoutCopy);
    const inPlace = answer.map((id, index) => id === right[index]);
    const isExact = answer.length === right.length && inPlace.every(Boolean);
    const share = rule === 'neighbours' ? shareOfNeighbours(right, answer) : isExact ? one : zero;
    return {kind: 'scored', share, detail: {inPlace, follows: keptNeighbours(right, answer)}};
  },
};

/** `~3f…~2`, the second of two equal items, → `~3f…`. */
function withoutCopy(id: string): string {
  return id.replace(/(?<=.)~\d+$/u, '');
}
