import type {QuestionKey} from '../../core/quiz/key';
import {own} from '../../core/quiz/own';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {htmlToText} from './html-to-text';

/** What is right, one line each. Sheet and key are of one question. */
export function rightAnswer(question: QuestionSheet, key: QuestionKey): readonly string[] {
  const textOf = (items: readonly {readonly id: string; readonly html: string}[], id: string) =>
    htmlToText(items.find((item) => item.id === id)?.html ?? '');
  if (question.type === 'choice' || question.type === 'many') {
    const right = key.type === 'choice' || key.type === 'many' ? key.right : [];
    return right.map((id) => textOf(question.choices, id));
  }
  if (question.type === 'order') {
    return key.type === 'order' ? key.order.map((id) => codeText(question, id)) : [];
  }
  if (question.type === 'match') {
    const pairs = key.type === 'match' ? key.pairs : {};
    return question.left.map(
      ({id, html}) => `${htmlToText(html)}: ${textOf(question.right, own(pairs, id) ?? '')}`,
    );
  }
  switch (key.type) {
    case 'text':
      return [key.shown];
    case 'number':
      return key.accepted.map((number) => {
        const unit = question.type === 'number' ? question.unit : null;
        return [number, unit].filter(Boolean).join(' ');
      });
    case 'blanks':
      return key.blanks.map(({accepted}, index) => `${index + 1}: ${accepted.join(' or ')}`);
    case 'open':
      return key.criteria.map(({html}) => `criterion: ${htmlToText(html)}`);
    default:
      return [];
  }
}

function codeText({code, items}: Extract<QuestionSheet, {type: 'order'}>, id: string): string {
  const html = items.find((item) => item.id === id)?.html ?? '';
  return code ? htmlToText(`<pre>${html}</pre>`) : htmlToText(html);
}
