import type {QuestionSheet} from '../../core/quiz/sheet';

/** Types that the page gives fields for. */
const withFields = ['choice', 'many', 'text', 'number', 'blanks'] as const;

export type AnswerableQuestion = Extract<QuestionSheet, {readonly type: (typeof withFields)[number]}>;

/** Whether a question can be answered on the page; the others are shown to be read. */
export function isAnswerable(question: QuestionSheet): question is AnswerableQuestion {
  return withFields.some((type) => type === question.type);
}
