import type {QuestionSheet, QuizSheet, TopicSheet} from '../../core/quiz/sheet';
import type {ToHtml} from './markdown-type';
import type {Question, Quiz, Topic} from './quiz';
import {modesOf} from './quiz-modes';
import {markdownType} from './types/table';

/** Gives what renders the part under a heading. */
export type HtmlOf = (heading: string) => ToHtml;

/** What a page shows of a quiz: nothing that says what is right. `math` is settled when the key is rendered too. */
export function toSheet(quiz: Quiz, htmlOf: HtmlOf): Omit<QuizSheet, 'math'> {
  const {id, frontMatter, intro, topics} = quiz;
  const {modes, mode} = modesOf(frontMatter);
  return {
    v: 1,
    id,
    title: frontMatter.title,
    description: frontMatter.description ?? null,
    mode,
    modes,
    passingScore: frontMatter.passingScore ?? null,
    timeLimit: frontMatter.timeLimit ?? null,
    shuffleQuestions: frontMatter.shuffle?.includes('questions') ?? false,
    shuffleChoices: frontMatter.shuffle?.includes('choices') ?? false,
    draw: frontMatter.draw ?? null,
    formerly: frontMatter.formerly ?? [],
    draft: frontMatter.draft ?? false,
    introHtml: htmlOf(frontMatter.title).blocks(intro),
    topics: topics.map((topic) => topicSheet(topic, modes.includes('practice'), htmlOf)),
  };
}

function topicSheet(
  {id, title, words, nodes, questions}: Topic,
  withHints: boolean,
  htmlOf: HtmlOf,
): TopicSheet {
  const html = htmlOf(title);
  return {
    id,
    title,
    titleHtml: html.words(words),
    introHtml: html.blocks(nodes),
    questions: questions.map((question) => questionSheet(question, withHints, htmlOf(question.title))),
  };
}

function questionSheet(question: Question, withHints: boolean, html: ToHtml): QuestionSheet {
  const {id, revision, formerly, title, words, stem, points, objectives, rule, hints, answer} = question;
  const type = markdownType(answer.type);
  const sheet = {
    type: answer.type,
    id,
    revision,
    formerly,
    title,
    titleHtml: html.words(words),
    stemHtml: html.blocks(stem),
    points,
    objectives,
    rule,
    hints: withHints
      ? hints.map(({summary, children}) => ({label: summary, html: html.blocks(children)}))
      : [],
    hintCount: hints.length,
    ...type.sheet(answer, {questionId: id, rule, toHtml: html}),
  };
  // The row of the answer's own type gave the rest of that type's sheet.
  return sheet as unknown as QuestionSheet;
}
