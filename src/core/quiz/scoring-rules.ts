import {type Fraction, fraction, one, zero} from './fraction';
import type {ManyRule} from './settings';

/** How an answer to a question with several right choices stands against the key. */
export interface Picks {
  /** Right choices of the question. */
  readonly right: number;
  /** All choices of the question. */
  readonly all: number;
  /** Right choices that were picked. */
  readonly pickedRight: number;
  /** Wrong choices that were picked. */
  readonly pickedWrong: number;
}

/** The earned share of the points, from 0 to 1. */
export function shareOfPicks(rule: ManyRule, {right, all, pickedRight, pickedWrong}: Picks): Fraction {
  switch (rule) {
    case 'exact':
      return pickedRight === right && pickedWrong === 0 ? one : zero;
    case 'right-minus-wrong':
      return pickedRight > pickedWrong ? fraction(pickedRight - pickedWrong, right) : zero;
    case 'each-decision': {
      const nothing = pickedRight + pickedWrong === 0;
      return nothing ? zero : fraction(pickedRight + (all - right - pickedWrong), all);
    }
  }
}

/** The pairs of neighbours in `key` that `answer` keeps, over the number of pairs. */
export function shareOfNeighbours(key: readonly string[], answer: readonly string[]): Fraction {
  const kept = keptNeighbours(key, answer).filter(Boolean).length;
  return key.length < 2 ? zero : fraction(kept, key.length - 1);
}

/**
 * For each place of `answer` whether its item follows the one before as in `key`; never for the first. Items with the
 * same name are interchangeable: a pair counts as often as both have it.
 */
export function keptNeighbours(key: readonly string[], answer: readonly string[]): readonly boolean[] {
  const open = new Map<string, number>();
  for (const pair of pairsOf(key)) open.set(pair, (open.get(pair) ?? 0) + 1);
  const kept = pairsOf(answer).map((pair) => {
    const left = open.get(pair) ?? 0;
    open.set(pair, left - 1);
    return left > 0;
  });
  return answer.length === 0 ? [] : [false, ...kept];
}

function pairsOf(items: readonly string[]): readonly string[] {
  return items.slice(1).map((item, index) => JSON.stringify([items[index], item]));
}
