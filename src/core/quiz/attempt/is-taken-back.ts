import type {QuestionOutline} from '../quiz-outline';
import {type AnyQuestionType, questionTypes} from '../types/table';

/** Whether a recorded answer was emptied again, as can be done in an exam. One that cannot be read was not. */
export function isTakenBack({type: name}: Pick<QuestionOutline, 'type'>, unsafeResponse: unknown): boolean {
  // The row reads the response itself before it looks into it.
  const type = questionTypes[name] as unknown as AnyQuestionType;
  const response = type.readResponse(unsafeResponse);
  return response !== null && !type.isAnswered(response);
}
