import type {QuestionSheet} from '../../core/quiz/sheet';
import {htmlToText} from './html-to-text';
import {indent} from './indent';
import type {Option} from './options-of';
import {pointsText} from './points-text';
import {ruleSentence} from './rule-sentence';

/** A question as it is asked: its words, what can be picked, and how it is scored. */
export function showQuestion(
  question: QuestionSheet,
  options: readonly Option[],
  {number, count}: {readonly number: number; readonly count: number},
): string {
  const numbered = options.map(({text}, index) => {
    const [first = '', ...more] = text.split('\n');
    return [`  ${index + 1}) ${first}`, ...more.map((line) => `     ${line}`)].join('\n');
  });
  return [
    `${number}/${count}  ${question.title}`,
    indent(htmlToText(question.stemHtml), '  '),
    ...numbered,
    `  (${ruleSentence(question)} Points: ${pointsText(question.points)})`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
