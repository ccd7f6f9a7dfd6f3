import {arrangeChoices} from '../../core/quiz/attempt/arrange-choices';
import {seededRandom} from '../../core/quiz/attempt/random';
import {shuffle} from '../../core/quiz/attempt/shuffle';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import {htmlToText} from './html-to-text';

/** Something to be picked by its number. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** What a question offers to be picked, in the order of an attempt; empty where an answer is typed. */
export function optionsOf(sheet: QuizSheet, question: QuestionSheet, seed: number): readonly Option[] {
  switch (question.type) {
    case 'choice':
    case 'many':
      return arrangeChoices(sheet, question, seed).map(({id, html, blocksHtml}) => ({
        id,
        text: [html, blocksHtml].map(htmlToText).filter(Boolean).join('\n'),
      }));
    case 'order':
      return shuffle(question.items, seededRandom(seed, `items:${question.id}`)).map(({id, html}) => ({
        id,
        text: question.code ? htmlToText(`<pre>${html}</pre>`) : htmlToText(html),
      }));
    case 'match':
      return question.right.map(({id, html}) => ({id, text: htmlToText(html)}));
    default:
      return [];
  }
}
