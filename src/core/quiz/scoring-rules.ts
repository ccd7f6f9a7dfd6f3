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

/**
 * The pairs of neighbours in `key` that are neighbours in the same order in `answer`, over the number of pairs. Items
 * with the same name are interchangeable: a pair counts as often as both have it.
 */
export function shareOfNeighbours(key: readonly string[], answer: readonly string[]): Fraction {
  const open = countPairs(answer);
  let kept = 0;
  for (const [pair, count] of countPairs(key)) kept += Math.min(count, open.get(pair) ?? 0);
  return key.length < 2 ? zero : fraction(kept, key.length - 1);
}

function countPairs(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, item] of items.slice(1).entries()) {
    const pair = JSON.stringify([items[index], item]);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
