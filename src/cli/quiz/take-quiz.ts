import {drawQuestions} from '../../core/quiz/attempt/draw-questions';
import {scoreAnswer} from '../../core/quiz/attempt/score-answer';
import {findQuestion} from '../../core/quiz/find-question';
import type {QuestionKey} from '../../core/quiz/key';
import {own} from '../../core/quiz/own';
import {readFields} from '../../core/quiz/read-fields';
import {scoreQuestion} from '../../core/quiz/score-question';
import type {QuestionSheet} from '../../core/quiz/sheet';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import {htmlToText} from './html-to-text';
import {indent} from './indent';
import type {Lines} from './open-lines';
import {type Option, optionsOf} from './options-of';
import type {QuizOptions} from './quiz-options';
import {pick, readResponse} from './read-response';
import {resultText} from './result-text';
import {showOutcome} from './show-outcome';
import {showQuestion} from './show-question';
import {terminalAttempt} from './terminal-attempt';

export interface Terminal {
  readonly lines: Pick<Lines, 'ask' | 'isStopped'>;
  readonly write: (text: string) => void;
  readonly now: () => number;
}

/** Asks the questions of a quiz one after another, and prints the result. It ends early where nothing more is typed. */
export async function takeQuiz(
  {sheet, key}: CompiledQuiz,
  options: Pick<QuizOptions, 'mode' | 'seed' | 'all'>,
  {lines, write, now}: Terminal,
): Promise<void> {
  const mode = options.mode ?? sheet.mode;
  const isExam = mode === 'exam';
  const limit = isExam ? sheet.timeLimit : null;
  const {seed} = options;
  const questions = drawQuestions(options.all ? {...sheet, draw: null} : sheet, new Map(), seed);
  const attempt = terminalAttempt(sheet, {mode, seed, questions, limit}, now);
  const taken: {readonly question: QuestionSheet; readonly key: QuestionKey; response: unknown}[] = [];

  write(`${sheet.title}\n${isExam ? 'Exam' : 'Practice'}, ${questions.length} questions, seed ${seed}`);
  if (limit !== null) write(`${limit} minutes`);
  if (sheet.introHtml !== '') write(`\n${htmlToText(sheet.introHtml)}`);
  for (const [index, id] of questions.entries()) {
    const question = findQuestion(sheet, id);
    const right = own(key.questions, id);
    if (question === null || right === undefined) continue;
    const choices = optionsOf(sheet, question, seed);
    write(`\n${showQuestion(question, choices, {number: index + 1, count: questions.length})}`);
    const response = await askFor(question, right, choices);
    if (response === null || attempt.isOver()) break;
    attempt.answer(question, response, scoreAnswer(question, right, response));
    const answer = {question, key: right, response};
    taken.push(answer);
    if (!isExam) await review(answer);
  }
  if (lines.isStopped()) return write('\nStopped. Nothing is recorded.');
  if (isExam) {
    attempt.finish();
    for (const answer of taken) {
      write(`\n${answer.question.title}`);
      await review(answer);
    }
  }
  const result = attempt.result();
  if (result !== null) write(`\n${resultText(result, sheet, limit)}`);

  /** Null where nothing more is typed. What cannot be read for certain is asked again. */
  async function askFor(question: QuestionSheet, right: QuestionKey, choices: readonly Option[]) {
    for (;;) {
      const typed = await readResponse(question, choices, lines.ask);
      if (typed === null) return null;
      if ('response' in typed) {
        const scoring = scoreQuestion(question, right, typed.response);
        if (scoring.kind !== 'ask') return typed.response;
        write(`  ${doubts[scoring.why]}`);
      } else write(`  ${typed.problem}`);
    }
  }

  /** An open answer is marked first, by the criteria. */
  async function review(answer: (typeof taken)[number]): Promise<void> {
    const {question, key: right} = answer;
    const text = readFields(answer.response)?.text;
    if (right.type === 'open' && typeof text === 'string' && text.trim() !== '') {
      write(indent(htmlToText(right.explanationHtml), '    '));
      write(right.criteria.map(({html}, index) => `  ${index + 1}) ${htmlToText(html)}`).join('\n'));
      const met = await askForMet(right.criteria);
      answer.response = {text, met};
      if (met !== null)
        attempt.answer(question, answer.response, scoreAnswer(question, right, answer.response));
    }
    write(showOutcome(question, right, answer.response));
  }

  async function askForMet(criteria: readonly {readonly id: string}[]): Promise<readonly string[] | null> {
    for (;;) {
      const line = await lines.ask('What your answer has, by number: ');
      if (line === null) return null;
      const met = pick(line, criteria);
      if ('ids' in met) return met.ids;
      write(`  ${met.problem}`);
    }
  }
}

const doubts = {
  comma: 'A comma can mean two things: write a point before decimals, and nothing between thousands.',
  unit: 'Give it in the unit that is asked for, or without one.',
  form: 'This is no number: write digits, as in 12.5 or 3e-4.',
} as const;
