import {arrangeChoices} from '../../core/quiz/attempt/arrange-choices';
import type {AttemptState} from '../../core/quiz/attempt/attempt-state';
import {seededRandom} from '../../core/quiz/attempt/random';
import {shuffle} from '../../core/quiz/attempt/shuffle';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import type {ChoiceSheet} from '../../core/quiz/types/choice-parts';
import type {OrderItem} from '../../core/quiz/types/order';

/** The seed of an attempt in the order of the file: one that began by answering what already stood on the page. */
export const fileOrder = 0;

/** The ids of each topic's questions as an attempt shows them. A question written since stands at its topic's end. */
export function arrangeQuestions(
  {topics, draw}: QuizSheet,
  attempt: AttemptState | null,
): readonly (readonly string[])[] {
  return topics.map(({questions}) => {
    const ids = questions.map(({id}) => id);
    if (attempt === null) return ids;
    const asked = attempt.questions.filter((id) => ids.includes(id));
    if (draw !== null) return asked;
    if (attempt.seed === fileOrder) return ids;
    return [...asked, ...ids.filter((id) => !asked.includes(id))];
  });
}

/** The choices of a question as an attempt shows them. */
export function choicesOf(
  sheet: QuizSheet,
  question: QuestionSheet,
  attempt: AttemptState | null,
): readonly ChoiceSheet[] {
  if (question.type !== 'choice' && question.type !== 'many') return [];
  if (attempt === null || attempt.seed === fileOrder) return question.choices;
  return arrangeChoices(sheet, question, attempt.seed);
}

/** The items to put in order as an attempt shows them at first: each attempt that was begun anew mixes them anew. */
export function itemsOf(question: QuestionSheet, attempt: AttemptState | null): readonly OrderItem[] {
  if (question.type !== 'order') return [];
  if (attempt === null || attempt.seed === fileOrder) return question.items;
  return shuffle(question.items, seededRandom(attempt.seed, `items:${question.id}`));
}
