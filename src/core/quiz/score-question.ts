import {type Fraction, fractionText, multiply, readFraction, zero} from './fraction';
import type {QuestionKey} from './key';
import type {NumberQuestion} from './number-answer';
import type {RuleName} from './settings';
import type {QuestionSheet} from './sheet';
import {type AnyQuestionType, type DetailOf, questionTypes, type TypeName} from './types/table';

/** What one answer earned, ready for the record. */
export interface Score<Name extends TypeName = TypeName> {
  readonly kind: 'scored';
  /** Exact fractions: `2/3`. */
  readonly earned: string;
  readonly possible: string;
  readonly rule: RuleName;
  readonly verdict: 'right' | 'partly' | 'wrong';
  readonly detail: DetailOf<Name>;
}

export type Scoring<Name extends TypeName = TypeName> =
  | Score<Name>
  | {readonly kind: 'ask'; readonly why: NumberQuestion}
  | {readonly kind: 'unmarked'; readonly possible: string; readonly rule: RuleName}
  /** The sheet and the key are of different revisions, or there is no key: nothing may be scored. */
  | {readonly kind: 'no-key'}
  /** The response is none of this type of question. */
  | {readonly kind: 'no-response'};

/**
 * Scores a response, which may come out of a record. A key of another revision is never used: then, and where the key
 * could not be loaded (null), nothing is right and nothing is wrong.
 */
export function scoreQuestion<Name extends TypeName>(
  question: Extract<QuestionSheet, {readonly type: Name}>,
  key: QuestionKey | null,
  unsafeResponse: unknown,
): Scoring<Name> {
  if (key === null || key.type !== question.type || key.revision !== question.revision)
    return {kind: 'no-key'};
  // Sheet and key are of this row's type, as just compared; the row reads the response itself.
  const type = questionTypes[question.type] as unknown as AnyQuestionType;
  const response = type.readResponse(unsafeResponse);
  if (response === null) return {kind: 'no-response'};
  const {points: possible, rule} = question;
  const outcome = type.score(question, key, response);
  if (outcome.kind === 'ask') return outcome;
  if (outcome.kind === 'unmarked') return {kind: 'unmarked', possible, rule};
  return {
    kind: 'scored',
    earned: fractionText(multiply(outcome.share, readFraction(possible) ?? zero)),
    possible,
    rule,
    verdict: verdictOf(outcome.share),
    // The row of type `Name` gives the detail of type `Name`.
    detail: outcome.detail as DetailOf<Name>,
  };
}

function verdictOf({numerator, denominator}: Fraction): Score['verdict'] {
  return numerator === denominator ? 'right' : numerator > 0n ? 'partly' : 'wrong';
}
