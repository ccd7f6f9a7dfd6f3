import {type Fraction, fraction, multiply} from './fraction';

const form = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,4}))?$/;
const mostDigits = 100;
const mostExponent = 400;

/**
 * The exact value of a decimal number: sign, digits, one point, exponent. Null where it is none, or beyond 100
 * digits or an exponent of 400: nothing that a quiz asks is, and it must not become a number of a million digits.
 */
export function readDecimal(text: string): Fraction | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = match[4] ?? '', , exponent = '0'] = match;
  const power = Number(exponent);
  if (whole.length + decimals.length > mostDigits || Math.abs(power) > mostExponent) return null;
  const digits = fraction(
    BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n),
    10n ** BigInt(decimals.length),
  );
  return multiply(digits, power < 0 ? fraction(1, 10n ** BigInt(-power)) : fraction(10n ** BigInt(power)));
}
