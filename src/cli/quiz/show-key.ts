import {own} from '../../core/quiz/own';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import {htmlToText} from './html-to-text';
import {indent} from './indent';
import {rightAnswer} from './right-answer';

/** Every question with what is right and why. */
export function showKey({sheet, key, file, lines}: CompiledQuiz): string {
  const questions = sheet.topics.flatMap((topic) => [
    ...(topic.id === null ? [] : [`== ${topic.title} ==`]),
    ...topic.questions.map((question) => {
      const right = own(key.questions, question.id);
      if (right === undefined) return question.title;
      return [
        `${question.title}  (${file}:${own(lines, question.id) ?? 1}, points: ${question.points})`,
        indent(rightAnswer(question, right).join('\n'), '  = '),
        indent(htmlToText(right.explanationHtml), '    '),
      ]
        .filter((part) => part !== '')
        .join('\n');
    }),
  ]);
  return [sheet.title, ...questions].join('\n\n');
}
