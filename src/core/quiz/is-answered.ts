import type {QuestionSheet} from './sheet';
import {type AnyQuestionType, questionTypes} from './types/table';

/** Whether a response, which may come out of a record, says anything: for the answer sheet of an exam. */
export function isAnswered({type: name}: QuestionSheet, unsafeResponse: unknown): boolean {
  // The row reads the response itself before it looks into it.
  const type = questionTypes[name] as unknown as AnyQuestionType;
  const response = type.readResponse(unsafeResponse);
  return response !== null && type.isAnswered(response);
}
