import type {QuestionKey} from '../../core/quiz/key';
import {own} from '../../core/quiz/own';
import {isTextList, readFields} from '../../core/quiz/read-fields';
import {scoreQuestion} from '../../core/quiz/score-question';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {htmlToText} from './html-to-text';
import {indent} from './indent';
import {pointsText} from './points-text';
import {rightAnswer} from './right-answer';

/** What became of an answer, what is right, and why. */
export function showOutcome(question: QuestionSheet, key: QuestionKey, response: unknown): string {
  const scoring = scoreQuestion(question, key, response);
  const verdict =
    scoring.kind === 'scored'
      ? `${words[scoring.verdict]}, ${pointsText(scoring.earned)} of ${pointsText(scoring.possible)}.`
      : 'Not scored.';
  const isRight = scoring.kind === 'scored' && scoring.verdict === 'right';
  return [
    `  ${verdict}`,
    indent(said(key, response), '    '),
    isRight ? '' : indent(rightAnswer(question, key).join('\n'), '  = '),
    indent(htmlToText(key.explanationHtml), '    '),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const words = {right: 'Right', partly: 'Partly right', wrong: 'Not right'} as const;

/** What the author says of the choices that were picked. */
function said(key: QuestionKey, response: unknown): string {
  if (key.type !== 'choice' && key.type !== 'many') return '';
  const picked = readFields(response)?.picked;
  return isTextList(picked)
    ? picked
        .map((id) => htmlToText(own(key.feedback, id) ?? ''))
        .filter(Boolean)
        .join('\n')
    : '';
}
