/**
 * An exact fraction, always in lowest terms with a denominator above zero. Both parts are `bigint`, so sums over any
 * number of questions stay exact; points of one question are short enough for the record (15 digits each part), as
 * a question has at most a few hundred choices and points have at most two decimals.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator / denominator` in lowest terms. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('A fraction with denominator 0 has no value.');
  const divisor = greatestCommonDivisor(absolute(top), absolute(bottom)) * (bottom < 0n ? -1n : 1n);
  return {numerator: top / divisor, denominator: bottom / divisor};
}

export const zero: Fraction = fraction(0);
export const one: Fraction = fraction(1);

export function add(a: Fraction, b: Fraction): Fraction {
  // Most points are whole.
  if (a.denominator === 1n && b.denominator === 1n) {
    return {numerator: a.numerator + b.numerator, denominator: 1n};
  }
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, {numerator: -b.numerator, denominator: b.denominator});
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Below zero where `a` is smaller, above zero where it is larger. */
export function compare(a: Fraction, b: Fraction): number {
  if (a.denominator === b.denominator) {
    return a.numerator < b.numerator ? -1 : a.numerator > b.numerator ? 1 : 0;
  }
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function distance(a: Fraction, b: Fraction): Fraction {
  const {numerator, denominator} = subtract(a, b);
  return {numerator: absolute(numerator), denominator};
}

/** `3/4`, or `2` where the denominator is 1: what sheets, keys and the record hold. */
export function fractionText({numerator, denominator}: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** Points as they stand in records, of which there are few different ones and many of each. */
const known = new Map<string, Fraction | null>();

/** What `fractionText` wrote; null for anything else. */
export function readFraction(text: string): Fraction | null {
  let read = known.get(text);
  if (read === undefined) {
    read = parseFraction(text);
    if (known.size < 1000) known.set(text, read);
  }
  return read;
}

/**
 * The sum of points as they stand in records; what is no fraction counts as 0. Equal texts are counted before anything is
 * added: the answers of years have few different ones.
 */
export function sumOfTexts(texts: Iterable<string>): Fraction {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let total = zero;
  for (const [text, count] of counts) {
    const each = readFraction(text) ?? zero;
    total = add(total, count === 1 ? each : multiply(each, fraction(count)));
  }
  return total;
}

function parseFraction(text: string): Fraction | null {
  const [, top, bottom = '1'] = /^(-?\d{1,40})(?:\/(\d{1,40}))?$/.exec(text) ?? [];
  return top === undefined || /^0+$/.test(bottom) ? null : fraction(BigInt(top), BigInt(bottom));
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
