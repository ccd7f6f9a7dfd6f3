import {add, compare, type Fraction, fractionText, readFraction, zero} from '../fraction';
import type {Identity} from '../identity';
import {passes, pointsShort, wholePercent} from '../pass-mark';
import type {QuizOutline} from '../quiz-outline';
import type {AttemptState} from './attempt-state';
import {type QuestionResult, questionResult} from './question-result';
import {limitChange} from './time-limit';

/** Points as exact fractions (`2/3`). */
export interface Points {
  readonly earned: string;
  readonly possible: string;
}

export interface PartResult extends Points {
  readonly id: string;
}

export interface AttemptResult extends Points {
  /** Whole percent, rounded down. */
  readonly percent: number;
  /** Null without a pass mark, and while answers that may still decide it wait to be marked. */
  readonly passed: boolean | null;
  /** Points that are missing; `0` where the mark is reached or there is none. */
  readonly short: string;
  /** Points of open answers that wait to be marked: until then the result is 'so far'. */
  readonly pending: string;
  readonly byTopic: readonly PartResult[];
  readonly byObjective: readonly PartResult[];
  readonly questions: readonly QuestionResult[];
  /** Whole seconds from start to end; null while the attempt goes on. */
  readonly seconds: number | null;
  readonly limit: ReturnType<typeof limitChange>;
}

/** The result of an attempt as it stands. Points are those recorded; the sheet gives what was left unanswered. */
export function attemptResult(state: AttemptState, sheet: QuizOutline, identity: Identity): AttemptResult {
  const questions = state.questions.map((id) => questionResult(id, state, sheet, identity));
  const earned = sum(questions.map((question) => question.earned));
  const possible = sum(questions.map((question) => question.possible));
  const pending = sum(
    questions.filter(({status}) => status === 'pending').map((question) => question.possible),
  );
  const mark = sheet.passingScore;
  return {
    earned: fractionText(earned),
    possible: fractionText(possible),
    percent: wholePercent(earned, possible),
    passed: mark === null ? null : verdict(earned, possible, pending, mark),
    short: fractionText(mark === null ? zero : pointsShort(earned, possible, mark)),
    pending: fractionText(pending),
    byTopic: parts(questions, ({topic}) => (topic === null ? [] : [topic])),
    byObjective: parts(questions, ({objectives}) => objectives),
    questions,
    seconds: state.finished === null ? null : secondsBetween(state.startedAt, state.finished.at),
    limit: limitChange(state.limit, state.usualLimit),
  };
}

function verdict(earned: Fraction, possible: Fraction, pending: Fraction, mark: number): boolean | null {
  if (possible.numerator === 0n) return null;
  if (passes(earned, possible, mark)) return true;
  const mayStillPass = compare(pending, zero) > 0 && passes(add(earned, pending), possible, mark);
  return mayStillPass ? null : false;
}

function parts(
  questions: readonly QuestionResult[],
  namesOf: (question: QuestionResult) => readonly string[],
): readonly PartResult[] {
  const sums = new Map<string, {readonly earned: Fraction; readonly possible: Fraction}>();
  for (const question of questions) {
    for (const name of namesOf(question)) {
      const {earned, possible} = sums.get(name) ?? {earned: zero, possible: zero};
      sums.set(name, {
        earned: add(earned, readFraction(question.earned) ?? zero),
        possible: add(possible, readFraction(question.possible) ?? zero),
      });
    }
  }
  return [...sums].map(([id, {earned, possible}]) => ({
    id,
    earned: fractionText(earned),
    possible: fractionText(possible),
  }));
}

function sum(points: readonly string[]): Fraction {
  return points.reduce((total, text) => add(total, readFraction(text) ?? zero), zero);
}

function secondsBetween(start: string, end: string): number {
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / 1000));
}
