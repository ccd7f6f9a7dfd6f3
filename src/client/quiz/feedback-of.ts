import type {QuestionKey} from '../../core/quiz/key';
import {knownIds} from '../../core/quiz/known-ids';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {blanks} from '../../core/quiz/types/blanks';
import {number} from '../../core/quiz/types/number';
import {readPick} from '../../core/quiz/types/pick-response';
import {text} from '../../core/quiz/types/text';
import {readTyped} from '../../core/quiz/types/typed-response';
import {matchFeedback, openFeedback, orderFeedback} from './arranged-feedback';
import type {Feedback} from './feedback';

/**
 * What is said of an answer out of the record; an empty one is told what would be right. Null where the key is of another revision than the question, or the
 * answer cannot be read: then nothing is said at all.
 */
export function feedbackOf(
  question: QuestionSheet,
  key: QuestionKey | null,
  unsafeResponse: unknown,
): Feedback | null {
  if (key === null || key.revision !== question.revision) return null;
  const {explanationHtml} = key;
  if (question.type === 'choice' || question.type === 'many') {
    const response = readPick(unsafeResponse);
    if (response === null || (key.type !== 'choice' && key.type !== 'many')) return null;
    const picked = knownIds(response.picked, question.choices);
    return {kind: 'choices', picked, right: key.right, said: key.feedback, explanationHtml};
  }
  if (question.type === 'text' && key.type === 'text') {
    const response = readTyped(unsafeResponse);
    const outcome = response && text.score(question, key, response);
    if (outcome?.kind !== 'scored') return null;
    const {right: isRight, foreseenHtml} = outcome.detail;
    return {
      kind: 'typed',
      text: response?.text ?? '',
      isRight,
      shown: key.shown,
      foreseenHtml,
      explanationHtml,
    };
  }
  if (question.type === 'number' && key.type === 'number') {
    const response = readTyped(unsafeResponse);
    const outcome = response && number.score(question, key, response);
    if (outcome?.kind !== 'scored') return null;
    const {right: isRight, foreseenHtml} = outcome.detail;
    const shown = [key.accepted[0], question.unit].filter(Boolean).join(' ');
    return {kind: 'typed', text: response?.text ?? '', isRight, shown, foreseenHtml, explanationHtml};
  }
  if (question.type === 'blanks' && key.type === 'blanks') {
    const response = blanks.readResponse(unsafeResponse);
    const outcome = response && blanks.score(question, key, response);
    if (outcome?.kind !== 'scored') return null;
    const {right} = outcome.detail;
    return {
      kind: 'blanks',
      blanks: key.blanks.map(({accepted}, index) => ({
        text: response?.texts[index] ?? '',
        isRight: right[index] ?? false,
        shown: accepted[0] ?? '',
      })),
      explanationHtml,
    };
  }
  const arranged =
    question.type === 'order' && key.type === 'order'
      ? orderFeedback(question, key, unsafeResponse)
      : question.type === 'match' && key.type === 'match'
        ? matchFeedback(question, key, unsafeResponse)
        : key.type === 'open'
          ? openFeedback(key, unsafeResponse)
          : null;
  return arranged && {...arranged, explanationHtml};
}
