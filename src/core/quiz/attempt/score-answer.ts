import {isAnswered} from '../is-answered';
import type {QuestionKey} from '../key';
import {scoreQuestion} from '../score-question';
import type {QuestionSheet} from '../sheet';
import {type AnsweredEvent, unscored} from './attempt-events';

/** What an answer earned, as the record keeps it. */
export type AnswerPoints = Pick<AnsweredEvent, 'earned' | 'possible' | 'rule'>;

/**
 * What an exam's answer earns, for the record. Without the right key it waits, and is told apart by its rule. A number
 * that cannot be read for certain earns nothing as it stands.
 */
export function scoreAnswer(
  question: QuestionSheet,
  key: QuestionKey | null,
  response: unknown,
): AnswerPoints {
  const {points: possible, rule} = question;
  const nothing = {earned: '0', possible, rule};
  if (!isAnswered(question, response)) return nothing;
  const scoring = scoreQuestion(question, key, response);
  if (scoring.kind === 'scored') return {earned: scoring.earned, possible, rule: scoring.rule};
  return scoring.kind === 'no-key' ? {...nothing, rule: unscored} : nothing;
}
