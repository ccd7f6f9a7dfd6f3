import {readDecimal} from './decimal';
import {compare, distance, type Fraction, fraction, multiply} from './fraction';

/** How far an answer may be from the accepted number, edges included. `value` is a decimal, as written. */
export interface Tolerance {
  readonly kind: 'percent' | 'absolute';
  readonly value: string;
}

/** Whether a number is the accepted one, or no further from it than the tolerance. */
export function isWithin(value: Fraction, accepted: Fraction, tolerance: Tolerance | null): boolean {
  const width = tolerance === null ? null : readDecimal(tolerance.value);
  if (tolerance === null || width === null) return compare(value, accepted) === 0;
  const allowed =
    tolerance.kind === 'absolute'
      ? width
      : multiply(multiply(width, fraction(1, 100)), distance(accepted, fraction(0)));
  return compare(distance(value, accepted), allowed) <= 0;
}
