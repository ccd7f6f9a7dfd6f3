import {compare, type Fraction, fraction, readFraction, zero} from '../fraction';
import type {AttemptResult} from './attempt-result';

/** The place of the attempt with the greatest share of its points; of equal ones the earliest. Null without any. */
export function bestResult(results: readonly AttemptResult[]): number | null {
  let best: number | null = null;
  for (const [index, result] of results.entries()) {
    const leader = best === null ? undefined : results[best];
    if (leader === undefined || isBetter(result, leader)) best = index;
  }
  return best;
}

/** Nothing can be earned in an attempt whose questions are all gone: its share is 0. */
function isBetter(a: AttemptResult, b: AttemptResult): boolean {
  return compare(shareOf(a), shareOf(b)) > 0;
}

function shareOf({earned, possible}: AttemptResult): Fraction {
  const top = readFraction(earned) ?? zero;
  const bottom = readFraction(possible) ?? zero;
  if (bottom.numerator === 0n) return zero;
  return fraction(top.numerator * bottom.denominator, top.denominator * bottom.numerator);
}
