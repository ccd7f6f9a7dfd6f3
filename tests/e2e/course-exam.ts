import type {Locator, Page} from '@playwright/test';
import unsafeConfig from '../../course.config';
import type {QuestionKey} from '../../src/core/quiz/key';
import {own} from '../../src/core/quiz/own';
import type {QuestionSheet} from '../../src/core/quiz/sheet';
import {parseCourseConfig} from '../../src/markdown/course-config';
import type {CompiledQuiz} from '../../src/markdown/quiz/compile-file';
import {readCourse} from '../../src/plugins/course/read-course';
import {expect} from './site-test';

/** A quiz of this course with its key, compiled from its file. */
export async function readQuizOfCourse(id: string): Promise<CompiledQuiz> {
  const config = parseCourseConfig(unsafeConfig);
  if (!config.ok) throw new Error('The configuration has an error.');
  const {quizzes} = await readCourse(process.cwd(), config.value);
  const quiz = quizzes.find((one) => one.id === id);
  if (quiz === undefined) throw new Error(`There is no quiz ${id}.`);
  return quiz;
}

/** The questions of an exam that goes on, on the quiz's own page, in their order. */
export async function drawnQuestions(page: Page, {sheet}: CompiledQuiz): Promise<readonly QuestionSheet[]> {
  const ids = await page
    .locator('.exam-questions section.question')
    .evaluateAll((nodes) => nodes.map(({id}) => id.replace(/^exam-/, '')));
  const all = sheet.topics.flatMap(({questions}) => questions);
  return ids.map((id) => {
    const question = all.find((one) => one.id === id);
    if (question === undefined) throw new Error(`The sheet has no question ${id}.`);
    return question;
  });
}

export const cardOf = (page: Page, {id}: QuestionSheet): Locator =>
  page.locator(`.exam-questions section.question[id="exam-${id}"]`);

export function keyOf({key}: CompiledQuiz, {id}: QuestionSheet): QuestionKey {
  const found = own(key.questions, id);
  if (found === undefined) throw new Error(`The key has no question ${id}.`);
  return found;
}

/** Answers a question from its key; an open one with a sentence, to be marked later. */
export async function answerRight(card: Locator, key: QuestionKey): Promise<void> {
  switch (key.type) {
    case 'choice':
    case 'many':
      for (const id of key.right) await card.locator(`input[value="${id}"]`).check();
      return;
    case 'text':
      return card.getByRole('textbox').fill(key.shown);
    case 'number':
      return card.getByRole('textbox').fill(key.accepted[0] ?? '');
    case 'blanks':
      for (const [index, {accepted}] of key.blanks.entries()) {
        await card.locator(`input[data-blank="${index + 1}"]`).fill(accepted[0] ?? '');
      }
      return;
    case 'order':
      return sort(card, key.order);
    case 'match':
      for (const [left, right] of Object.entries(key.pairs)) {
        await card.locator(`select[data-left="${left}"]`).selectOption(right);
      }
      return;
    case 'open':
      return card.getByRole('textbox').fill('What one would say.');
  }
}

/** Answers a question so that it earns nothing; of what is put in order nothing is touched. */
export async function answerWrong(card: Locator, question: QuestionSheet, key: QuestionKey): Promise<void> {
  switch (question.type) {
    case 'choice':
    case 'many': {
      if (key.type !== 'choice' && key.type !== 'many') throw new Error('The key is of another type.');
      const [wrong] = question.choices.filter(({id}) => !key.right.includes(id));
      return card.locator(`input[value="${wrong?.id}"]`).check();
    }
    case 'text':
    case 'blanks':
      for (const field of await card.getByRole('textbox').all()) await field.fill('no idea');
      return;
    case 'number':
      return card.getByRole('textbox').fill('-1');
    case 'order':
    case 'match':
    case 'open':
      return;
  }
}

/** With the buttons, one place at a time. */
async function sort(card: Locator, order: readonly string[]): Promise<void> {
  const places = () =>
    card.locator('[data-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
  for (const [place, item] of order.entries()) {
    for (let from = (await places()).indexOf(item); from > place; from--) {
      await card.locator(`[data-item="${item}"] button`).first().click();
      await expect.poll(async () => (await places()).indexOf(item)).toBe(from - 1);
    }
  }
}
