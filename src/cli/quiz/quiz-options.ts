import {randomInt} from 'node:crypto';
import {didYouMean} from '../../core/nearest';
import type {QuizMode} from '../../core/quiz/settings';

export interface QuizOptions {
  readonly id: string;
  /** Null: the quiz's own. */
  readonly mode: QuizMode | null;
  readonly seed: number;
  /** Every question, not only as many as an attempt draws. */
  readonly all: boolean;
  /** Nothing is asked: the right answers are printed. */
  readonly key: boolean;
}

export type QuizOptionsResult =
  | {readonly ok: true; readonly options: QuizOptions}
  | {readonly ok: false; readonly message: string};

const flags = ['--exam', '--all', '--key'] as const;
const usage = 'Use: npm run quiz -- <quiz-id> [--exam] [--seed <number>] [--all] [--key]';
const largestSeed = 2 ** 32 - 1;

/** Reads what stands after `npm run quiz --`. */
export function readQuizOptions(args: readonly string[]): QuizOptionsResult {
  const at = args.indexOf('--seed');
  const rest = at === -1 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const seed = at === -1 ? randomInt(1, largestSeed) : Number(args[at + 1]);
  if (!Number.isInteger(seed) || seed < 1 || seed > largestSeed) {
    return refuse(`\`--seed\` takes a whole number from 1 to ${largestSeed}.`);
  }
  const unknown = rest.find((arg) => arg.startsWith('-') && !flags.some((flag) => flag === arg));
  if (unknown !== undefined) {
    return refuse(`There is no option \`${unknown}\`.${didYouMean(unknown, [...flags, '--seed'])}`);
  }
  const [id, second] = rest.filter((arg) => !arg.startsWith('-'));
  if (id === undefined) return refuse('Name a quiz.');
  if (second !== undefined) return refuse(`One quiz at a time: \`${second}\` is one too many.`);
  const has = (flag: (typeof flags)[number]) => rest.includes(flag);
  return {
    ok: true,
    options: {id, mode: has('--exam') ? 'exam' : null, seed, all: has('--all'), key: has('--key')},
  };
}

function refuse(message: string): QuizOptionsResult {
  return {ok: false, message: `${message} ${usage}`};
}
