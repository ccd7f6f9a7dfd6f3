import {describe, expect, it} from 'vitest';
import {readQuizOptions} from '../../../../src/cli/quiz/quiz-options';

const read = (...args: string[]) => readQuizOptions(args);

describe('what stands after `npm run quiz --`', () => {
  it('is a quiz, and how it is taken', () => {
    expect(read('a-quiz', '--exam', '--seed', '7', '--all')).toEqual({
      ok: true,
      options: {id: 'a-quiz', mode: 'exam', seed: 7, all: true, key: false},
    });
    expect(read('--key', 'a-quiz')).toMatchObject({ok: true, options: {id: 'a-quiz', mode: null, key: true}});
  });

  it('has a seed of chance where none is given', () => {
    const seeds = Array.from({length: 5}, () => read('a-quiz')).map(
      (result) => result.ok && result.options.seed,
    );
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('is refused where it cannot be meant', () => {
    const messages = [
      read(),
      read('a', 'b'),
      read('a', '--seed'),
      read('a', '--seed', '0'),
      read('a', '--exm'),
    ];
    expect(messages.map((result) => (result.ok ? '' : result.message)).join('\n')).toMatchInlineSnapshot(`
      "Name a quiz. Use: npm run quiz -- <quiz-id> [--exam] [--seed <number>] [--all] [--key]
      One quiz at a time: \`b\` is one too many. Use: npm run quiz -- <quiz-id> [--exam] [--seed <number>] [--all] [--key]
      \`--seed\` takes a whole number from 1 to 4294967295. Use: npm run quiz -- <quiz-id> [--exam] [--seed <number>] [--all] [--key]
      \`--seed\` takes a whole number from 1 to 4294967295. Use: npm run quiz -- <quiz-id> [--exam] [--seed <number>] [--all] [--key]
      There is no option \`--exm\`. Did you mean \`--exam\`? Use: npm run quiz -- <quiz-id> [--exam] [--seed <number>] [--all] [--key]"
    `);
  });
});
