import type {QuestionKey, QuizKey} from '../../core/quiz/key';
import type {Question, Quiz} from './quiz';
import {modesOf} from './quiz-modes';
import type {HtmlOf} from './to-sheet';
import {markdownType} from './types/table';

/** What is right, and what is said about it. In a quiz that is an exam only the hints are here. */
export function toKey(quiz: Quiz, htmlOf: HtmlOf): QuizKey {
  const withHints = !modesOf(quiz.frontMatter).modes.includes('practice');
  const questions = quiz.topics.flatMap((topic) => topic.questions);
  return {
    v: 1,
    id: quiz.id,
    questions: Object.fromEntries(
      questions.map((question) => [question.id, questionKey(question, withHints, htmlOf)]),
    ),
  };
}

function questionKey(question: Question, withHints: boolean, htmlOf: HtmlOf): QuestionKey {
  const {id, revision, rule, title, explanation, hints, answer} = question;
  const html = htmlOf(title);
  const key = {
    type: answer.type,
    revision,
    explanationHtml: html.blocks(explanation),
    hints: withHints
      ? hints.map(({summary, children}) => ({label: summary, html: html.blocks(children)}))
      : [],
    ...markdownType(answer.type).key(answer, {questionId: id, rule, toHtml: html}),
  };
  // The row of the answer's own type gave the rest of that type's key.
  return key as unknown as QuestionKey;
}
