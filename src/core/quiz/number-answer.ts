import {readDecimal} from './decimal';
import type {Fraction} from './fraction';

/** Why a typed number is handed back instead of being scored. */
export type NumberQuestion = 'comma' | 'unit' | 'form';

export type NumberReading =
  | {readonly kind: 'empty'}
  | {readonly kind: 'number'; readonly value: Fraction}
  | {readonly kind: 'ask'; readonly why: NumberQuestion};

const longest = 200;
const numberThenRest = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(.*)$/su;

/**
 * Reads a number as a learner types it: spaces and `_` between digits are dropped, and the question's unit may
 * follow. A comma (a point or a thousand?), another unit and what is no number are asked about, never scored.
 */
export function readNumber(text: string, unit: string | null): NumberReading {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return {kind: 'empty'};
  if (typed.length > longest) return {kind: 'ask', why: 'form'};
  if (/\d\s*,|,\s*\d/u.test(typed)) return {kind: 'ask', why: 'comma'};
  const [, digits, rest = ''] = numberThenRest.exec(plainSigns(typed)) ?? [];
  const value = digits === undefined ? null : readDecimal(digits);
  if (value === null) return {kind: 'ask', why: 'form'};
  const typedUnit = plainUnit(rest);
  if (typedUnit === '' || (unit !== null && typedUnit === plainUnit(unit))) return {kind: 'number', value};
  return {kind: 'ask', why: /^[\p{L}%°]/u.test(typedUnit) ? 'unit' : 'form'};
}

/** Minus signs as a phone or a text program writes them; no space or `_` between digits. */
function plainSigns(text: string): string {
  return text.replace(/[\u2212\u2013\u2010\u2011]/gu, '-').replace(/(\d)[\s_]+(?=\d)/gu, '$1');
}

/** Compatibility forms are the same unit (`µs` has two spellings); case is not folded: `MB` is not `Mb`. */
function plainUnit(unit: string): string {
  return unit.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
