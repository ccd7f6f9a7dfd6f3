import {fraction, zero} from '../fraction';
import {knownIds} from '../known-ids';
import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {isShortText, readFields} from '../read-fields';

export interface MatchItem {
  readonly id: string;
  readonly html: string;
}

export interface MatchQuestion extends SheetBase {
  readonly type: 'match';
  readonly leftTitleHtml: string;
  readonly rightTitleHtml: string;
  readonly left: readonly MatchItem[];
  /** By the hash of their text, never as in the file. Each may serve several rows, or none. */
  readonly right: readonly MatchItem[];
}

export interface MatchKey extends KeyBase {
  readonly type: 'match';
  /** Id on the left → id on the right. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** Id on the left → the id that was put beside it. */
export interface MatchResponse {
  readonly pairs: Readonly<Record<string, string>>;
}

/** Ids on the left whose pair is right. */
export interface MatchDetail {
  readonly right: readonly string[];
}

/** Pairs to find: the share of rows that are right. */
export const match: QuestionType<'match', MatchQuestion, MatchKey, MatchResponse, MatchDetail> = {
  name: 'match',
  readResponse(unsafe) {
    const pairs = readFields(readFields(unsafe)?.pairs);
    if (pairs === null) return null;
    const entries = Object.entries(pairs).filter((entry): entry is [string, string] => isShortText(entry[1]));
    return entries.length === Object.keys(pairs).length ? {pairs: Object.fromEntries(entries)} : null;
  },
  isAnswered: ({pairs}) => Object.keys(pairs).length > 0,
  score({left, right: options}, key, {pairs}) {
    const given = new Map(Object.entries(pairs));
    const right = left.flatMap(({id}) => {
      const [put] = knownIds([given.get(id) ?? ''], options);
      return put !== undefined && put === key.pairs[id] ? [id] : [];
    });
    const share = right.length === 0 ? zero : fraction(right.length, left.length);
    return {kind: 'scored', share, detail: {right}};
  },
};
