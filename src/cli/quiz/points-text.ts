import {readFraction} from '../../core/quiz/fraction';

/** Points as they are read: `2`, `1.5`, or, where no decimals say it exactly, `5/3`. */
export function pointsText(text: string): string {
  const points = readFraction(text);
  if (points === null) return text;
  const {numerator, denominator} = points;
  return (numerator * 100n) % denominator === 0n
    ? String(Number((numerator * 100n) / denominator) / 100)
    : text;
}
