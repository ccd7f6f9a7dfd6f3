import {fraction, zero} from '../fraction';
import {knownIds, type Named} from '../known-ids';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {isShortText, isTextList, readFields} from '../read-fields';

export interface OpenQuestion extends SheetBase {
  readonly type: 'open';
}

export interface Criterion extends Named {
  readonly html: string;
}

export interface OpenKey extends KeyBase {
  readonly type: 'open';
  readonly criteria: readonly Criterion[];
}

/** The answer, and the criteria that the learner found met after seeing the model answer; null until then. */
export interface OpenResponse {
  readonly text: string;
  readonly met: readonly string[] | null;
}

/** Ids of the criteria that were met. */
export interface OpenDetail {
  readonly met: readonly string[];
}

/** An answer that the learner marks: the share of the criteria met. */
export const open: QuestionType<'open', OpenQuestion, OpenKey, OpenResponse, OpenDetail> = {
  name: 'open',
  readResponse(unsafe) {
    const fields = readFields(unsafe);
    const met = fields?.met ?? null;
    return isShortText(fields?.text) && (met === null || isTextList(met)) ? {text: fields.text, met} : null;
  },
  isAnswered: ({text}) => text.trim() !== '',
  score(_, {criteria}, response) {
    if (response.met === null) return {kind: 'unmarked'};
    const met = knownIds(response.met, criteria);
    const share = met.length === 0 ? zero : fraction(met.length, criteria.length);
    return {kind: 'scored', share, detail: {met}};
  },
};
