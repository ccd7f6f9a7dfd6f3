import {fraction, zero} from '../fraction';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {isTextList, readFields} from '../read-fields';
import {acceptsText} from '../text-answer';

/** The blanks stand in `stemHtml`, each as an `<input data-blank="n">`, n from 1. */
export interface BlanksQuestion extends SheetBase {
  readonly type: 'blanks';
  /** For each blank whether case counts. */
  readonly caseSensitive: readonly boolean[];
}

export interface BlanksKey extends KeyBase {
  readonly type: 'blanks';
  readonly blanks: readonly {readonly accepted: readonly string[]; readonly caseSensitive: boolean}[];
}

/** What was typed into each blank, in their order. */
export interface BlanksResponse {
  readonly texts: readonly string[];
}

export interface BlanksDetail {
  readonly right: readonly boolean[];
}

/** Gaps in the stem: the share of those filled right. */
export const blanks: QuestionType<'blanks', BlanksQuestion, BlanksKey, BlanksResponse, BlanksDetail> = {
  name: 'blanks',
  readResponse(unsafe) {
    const texts = readFields(unsafe)?.texts;
    return isTextList(texts) ? {texts} : null;
  },
  isAnswered: ({texts}) => texts.some((text) => text.trim() !== ''),
  score(_, key, {texts}) {
    const right = key.blanks.map((blank, index) => acceptsText(texts[index] ?? '', {...blank, regex: false}));
    const count = right.filter(Boolean).length;
    return {kind: 'scored', share: count === 0 ? zero : fraction(count, right.length), detail: {right}};
  },
};
