import {one, zero} from '../fraction';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {acceptsText, type TextRule} from '../text-answer';
import {isTyped, readTyped, type TypedDetail, type TypedResponse} from './typed-response';

export interface TextQuestion extends SheetBase {
  readonly type: 'text';
  readonly caseSensitive: boolean;
}

/** A wrong answer that the author foresaw, with what is said of it. */
export interface ForeseenText extends TextRule {
  readonly feedbackHtml: string;
}

export interface TextKey extends KeyBase, TextRule {
  readonly type: 'text';
  /** What the review shows as the right answer. */
  readonly shown: string;
  readonly foreseen: readonly ForeseenText[];
}

/** An answer in words: all or nothing. */
export const text: QuestionType<'text', TextQuestion, TextKey, TypedResponse, TypedDetail> = {
  name: 'text',
  readResponse: readTyped,
  isAnswered: isTyped,
  score(_, key, response) {
    if (acceptsText(response.text, key)) {
      return {kind: 'scored', share: one, detail: {right: true, foreseenHtml: null}};
    }
    const found = key.foreseen.find((wrong) => acceptsText(response.text, wrong));
    return {kind: 'scored', share: zero, detail: {right: false, foreseenHtml: found?.feedbackHtml ?? null}};
  },
};
