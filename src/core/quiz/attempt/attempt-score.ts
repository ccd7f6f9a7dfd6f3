import {add, compare, type Fraction, fractionText, sumOfTexts, zero} from '../fraction';
import type {Identity} from '../identity';
import {passes, wholePercent} from '../pass-mark';
import type {QuizOutline} from '../quiz-outline';
import type {AttemptState} from './attempt-state';
import {type QuestionResult, questionResult} from './question-result';

/** Points as exact fractions (`2/3`). */
export interface Points {
  readonly earned: string;
  readonly possible: string;
}

/** How an attempt stands as a whole. */
export interface AttemptScore extends Points {
  /** Whole percent, rounded down. */
  readonly percent: number;
  /** Null without a pass mark, and while answers that may still decide it wait to be marked. */
  readonly passed: boolean | null;
  /** Points of open answers that wait to be marked: until then the result is 'so far'. */
  readonly pending: string;
}

/** The score of an attempt as it stands: `attemptResult` without what it says of topics and questions. */
export function attemptScore(state: AttemptState, sheet: QuizOutline, identity: Identity): AttemptScore {
  const questions = state.questions.map((id) => questionResult(id, state, sheet, identity));
  return scoreOf(questions, sheet.passingScore);
}

/** The score that questions add up to; `mark` is the pass mark in percent. */
export function scoreOf(questions: readonly QuestionResult[], mark: number | null): AttemptScore {
  const earned = sumOfTexts(questions.map((question) => question.earned));
  const possible = sumOfTexts(questions.map((question) => question.possible));
  const waiting = questions.filter(({status}) => status === 'pending');
  const pending = sumOfTexts(waiting.map((question) => question.possible));
  return {
    earned: fractionText(earned),
    possible: fractionText(possible),
    percent: wholePercent(earned, possible),
    passed: mark === null ? null : verdict(earned, possible, pending, mark),
    pending: fractionText(pending),
  };
}

function verdict(earned: Fraction, possible: Fraction, pending: Fraction, mark: number): boolean | null {
  if (possible.numerator === 0n) return null;
  if (passes(earned, possible, mark)) return true;
  const mayStillPass = compare(pending, zero) > 0 && passes(add(earned, pending), possible, mark);
  return mayStillPass ? null : false;
}
