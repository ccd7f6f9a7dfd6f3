import type {QuestionSheet} from '../../core/quiz/sheet';
import {htmlToText} from './html-to-text';
import type {Option} from './options-of';

/** A response, or what is wrong with what was typed. `null`: there is nothing more to come. */
export type Typed = {readonly response: unknown} | {readonly problem: string} | null;

/** Asks for one answer, with as many lines as it takes. An empty line leaves it open. */
export async function readResponse(
  question: QuestionSheet,
  options: readonly Option[],
  ask: (prompt: string) => Promise<string | null>,
): Promise<Typed> {
  switch (question.type) {
    case 'choice':
    case 'many': {
      const line = await ask(question.type === 'choice' ? 'Number: ' : 'Numbers: ');
      if (line === null) return null;
      const picked = pick(line, options);
      if ('problem' in picked) return picked;
      const isOne = question.type === 'many' || picked.ids.length < 2;
      return isOne ? {response: {picked: picked.ids}} : {problem: 'Pick one.'};
    }
    case 'text':
    case 'number':
    case 'open': {
      const line = await ask('Answer: ');
      if (line === null) return null;
      return {response: question.type === 'open' ? {text: line, met: null} : {text: line}};
    }
    case 'blanks': {
      const texts: string[] = [];
      for (const [index] of question.caseSensitive.entries()) {
        const line = await ask(`Blank ${index + 1}: `);
        if (line === null) return null;
        texts.push(line);
      }
      return {response: {texts}};
    }
    case 'order': {
      const line = await ask('Numbers in order: ');
      if (line === null) return null;
      const order = pick(line, options);
      if ('problem' in order) return order;
      const isWhole = order.ids.length === 0 || order.ids.length === options.length;
      return isWhole ? {response: {order: order.ids}} : {problem: 'Name every number once.'};
    }
    case 'match': {
      const pairs: Record<string, string> = {};
      for (const {id, html} of question.left) {
        const line = await ask(`${htmlToText(html)}: `);
        if (line === null) return null;
        const right = pick(line, options);
        if ('problem' in right) return right;
        if (right.ids.length > 1) return {problem: 'One number a row.'};
        if (right.ids[0] !== undefined) pairs[id] = right.ids[0];
      }
      return {response: {pairs}};
    }
  }
}

/** Numbers parted by spaces or commas, each once. */
export function pick(
  line: string,
  options: readonly {readonly id: string}[],
): {readonly ids: readonly string[]} | {readonly problem: string} {
  const numbers = line.split(/[\s,]+/).filter((part) => part !== '');
  const ids = numbers.flatMap((part) => (/^\d+$/.test(part) ? (options[Number(part) - 1]?.id ?? []) : []));
  if (ids.length < numbers.length) return {problem: `Type numbers from 1 to ${options.length}.`};
  return new Set(ids).size < ids.length ? {problem: 'Each number once.'} : {ids};
}
