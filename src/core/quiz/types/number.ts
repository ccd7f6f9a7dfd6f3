import {readDecimal} from '../decimal';
import {type Fraction, one, zero} from '../fraction';
import {readNumber} from '../number-answer';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {isWithin, type Tolerance} from '../tolerance';
import {isTyped, readTyped, type TypedDetail, type TypedResponse} from './typed-response';

export interface NumberQuestion extends SheetBase {
  readonly type: 'number';
  /** Stands beside the field. */
  readonly unit: string | null;
  /** Told before the answer. */
  readonly tolerance: Tolerance | null;
}

/** A wrong number that the author foresaw, with what is said of it. */
export interface ForeseenNumber {
  readonly accepted: readonly string[];
  readonly tolerance: Tolerance | null;
  readonly feedbackHtml: string;
}

export interface NumberKey extends KeyBase {
  readonly type: 'number';
  /** Decimals, as the author wrote them. */
  readonly accepted: readonly string[];
  readonly tolerance: Tolerance | null;
  readonly foreseen: readonly ForeseenNumber[];
}

/** A number: all or nothing, compared exactly. */
export const number: QuestionType<'number', NumberQuestion, NumberKey, TypedResponse, TypedDetail> = {
  name: 'number',
  readResponse: readTyped,
  isAnswered: isTyped,
  score({unit}, key, response) {
    const reading = readNumber(response.text, unit);
    if (reading.kind === 'ask') return reading;
    if (reading.kind === 'empty') {
      return {kind: 'scored', share: zero, detail: {right: false, foreseenHtml: null}};
    }
    if (isAmong(reading.value, key)) {
      return {kind: 'scored', share: one, detail: {right: true, foreseenHtml: null}};
    }
    const found = key.foreseen.find((wrong) => isAmong(reading.value, wrong));
    return {kind: 'scored', share: zero, detail: {right: false, foreseenHtml: found?.feedbackHtml ?? null}};
  },
};

function isAmong(value: Fraction, {accepted, tolerance}: Pick<NumberKey, 'accepted' | 'tolerance'>): boolean {
  return accepted.some((text) => {
    const right = readDecimal(text);
    return right !== null && isWithin(value, right, tolerance);
  });
}
