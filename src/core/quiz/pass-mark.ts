import {compare, type Fraction, fraction, multiply, subtract, zero} from './fraction';

/** Whether the points reach the pass mark; reaching it exactly passes. */
export function passes(earned: Fraction, possible: Fraction, passingScore: number): boolean {
  return compare(earned, pointsToPass(possible, passingScore)) >= 0;
}

/** How many points are missing; zero where the mark is reached. */
export function pointsShort(earned: Fraction, possible: Fraction, passingScore: number): Fraction {
  const short = subtract(pointsToPass(possible, passingScore), earned);
  return compare(short, zero) > 0 ? short : zero;
}

/** Whole percent, rounded down: 69.99 never shows as 70. 0 where nothing can be earned. */
export function wholePercent(earned: Fraction, possible: Fraction): number {
  if (possible.numerator === 0n) return 0;
  return Number((earned.numerator * possible.denominator * 100n) / (earned.denominator * possible.numerator));
}

function pointsToPass(possible: Fraction, passingScore: number): Fraction {
  return multiply(possible, fraction(passingScore, 100));
}
