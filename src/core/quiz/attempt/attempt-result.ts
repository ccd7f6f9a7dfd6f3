import {add, type Fraction, fractionText, readFraction, zero} from '../fraction';
import type {Identity} from '../identity';
import {pointsShort} from '../pass-mark';
import type {QuizOutline} from '../quiz-outline';
import {type AttemptScore, type Points, scoreOf} from './attempt-score';
import type {AttemptState} from './attempt-state';
import {type QuestionResult, questionResult} from './question-result';
import {limitChange} from './time-limit';

export interface PartResult extends Points {
  readonly id: string;
}

export interface AttemptResult extends AttemptScore {
  /** Points that are missing; `0` where the mark is reached or there is none. */
  readonly short: string;
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
  const score = scoreOf(questions, sheet.passingScore);
  return {
    ...score,
    short: shortOf(score, sheet.passingScore),
    byTopic: parts(questions, ({topic}) => (topic === null ? [] : [topic])),
    byObjective: parts(questions, ({objectives}) => objectives),
    questions,
    seconds: state.finished === null ? null : secondsBetween(state.startedAt, state.finished.at),
    limit: limitChange(state.limit, state.usualLimit),
  };
}

function shortOf({earned, possible}: Points, mark: number | null): string {
  if (mark === null) return fractionText(zero);
  return fractionText(pointsShort(readFraction(earned) ?? zero, readFraction(possible) ?? zero, mark));
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

function secondsBetween(start: string, end: string): number {
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / 1000));
}
