import {readFraction} from './fraction';

/** Points as a learner reads them: `2`, `1.5`, and where no two decimals say it exactly `1 2/3`. */
export function pointsText(text: string): string {
  const points = readFraction(text);
  if (points === null) return text;
  const {numerator, denominator} = points;
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return String(whole);
  if ((rest * 100n) % denominator === 0n) return String(Number((numerator * 100n) / denominator) / 100);
  return whole === 0n ? `${rest}/${denominator}` : `${whole} ${rest}/${denominator}`;
}
