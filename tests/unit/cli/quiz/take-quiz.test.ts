import {describe, expect, it} from 'vitest';
import {showKey} from '../../../../src/cli/quiz/show-key';
import {takeQuiz} from '../../../../src/cli/quiz/take-quiz';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {fixtures} from '../../markdown/quiz/fixtures';
import {compile} from '../../markdown/quiz/quiz-fixture';

function quizOf(source: string): CompiledQuiz {
  const [quiz] = compile({quiz: source}).quizzes;
  if (!quiz) throw new Error('The quiz of the test has an error.');
  return quiz;
}

interface Run {
  readonly mode?: 'practice' | 'exam';
  readonly all?: boolean;
  /** Minutes that each line takes. */
  readonly pace?: number;
}

/** What stands in the terminal when these lines are typed. */
async function run(
  quiz: CompiledQuiz,
  typed: readonly string[],
  {mode, all = false, pace = 0}: Run = {},
): Promise<string> {
  const rest = [...typed];
  const output: string[] = [];
  let minutes = 0;
  await takeQuiz(
    quiz,
    {mode: mode ?? null, seed: 7, all},
    {
      lines: {
        ask: async (prompt) => {
          minutes += pace;
          const line = rest.shift() ?? null;
          output.push(`${prompt}${line ?? ''}`);
          return line;
        },
        isStopped: () => false,
      },
      write: (text) => void output.push(text),
      now: () => Date.UTC(2026, 10, 21, 9, minutes),
    },
  );
  return output.join('\n');
}

const small = `---
title: Small
passingScore: 70
timeLimit: 10
---

### Which is a framework? {#framework}

- [ ] Linux
  > That is a kernel.
- [x] PyTorch

> It trains models.

### How many bytes has a 32-bit float? {#bytes}

\`\`\`answer number unit=B
4
\`\`\`

> 32 bits are $4 \\cdot 8$ bits.
`;

describe('a quiz in the terminal', () => {
  it('tells in practice after each answer what is right, and asks again what cannot be read', async () => {
    expect(await run(quizOf(small), ['3', '1', '4,0', '4'])).toMatchInlineSnapshot(`
      "Small
      Practice, 2 questions, seed 7

      1/2  Which is a framework?
        1) Linux
        2) PyTorch
        (Pick one. Points: 1)
      Number: 3
        Type numbers from 1 to 2.
      Number: 1
        Not right, 0 of 1.
          That is a kernel.
        = PyTorch
          It trains models.

      2/2  How many bytes has a 32-bit float?
        (A number, exactly. Points: 1)
      Answer: 4,0
        A comma can mean two things: write a point before decimals, and nothing between thousands.
      Answer: 4
        Right, 1 of 1.
          32 bits are $4 \\cdot 8$ bits.

      Result: 50%, 1 of 2 points
      Not passed: 0.4 points short of 70%."
    `);
  });

  it('tells nothing in an exam before its end', async () => {
    const output = await run(quizOf(small), ['2', '4'], {mode: 'exam'});
    expect(output.indexOf('Right')).toBeGreaterThan(output.indexOf('Answer: 4'));
    expect(output).toContain(
      'Result: 100%, 2 of 2 points\nPassed: the mark is 70%.\nTime: 0 min 0 s of 10 min',
    );
  });

  it('takes no answer after the limit', async () => {
    const output = await run(quizOf(small), ['2', '4'], {mode: 'exam', pace: 6});
    expect(output).toContain(
      'Result: 50%, 1 of 2 points\nNot passed: 0.4 points short of 70%.\nTime: 10 min 0 s of 10 min',
    );
  });

  it('can be answered in every type by typing, with the same scores as on the page', async () => {
    const quiz = quizOf(fixtures['every-type'] ?? '');
    const output = await run(quiz, [
      ...['', '1 2', '1', 'eval', 'model.to(device)', '102.5 MB'],
      ...['eval', 'off', 'off', 'inference_mode', 'x'],
      ...['4 3 2', '4 3 2 1', '1 2 3 4', '1', '2', '2', 'Graphs are compiled.', '1 3'],
    ]);
    expect(output).toContain('Numbers in order: 4 3 2\n  Name every number once.');
    expect(output).toMatch(/Result: \d+%, [\d./]+ of 12\.5 points/);
    // Nothing picked, then 1 + 1 + 1 + 1 for what was typed; two of three criteria of 1.5 points.
    expect(output).toContain('Typed: 4 of 4');
    expect(output).toContain('Partly right, 1 of 1.5.');
  });

  it('ends where nothing more comes, and counts the rest as open', async () => {
    expect(await run(quizOf(small), ['2'])).toContain('Result: 50%, 1 of 2 points');
  });

  it('draws as the seed says, or asks all', async () => {
    const bank = quizOf(fixtures.bank ?? '');
    expect(await run(bank, [])).toBe(await run(bank, []));
    expect(await run(bank, [])).toContain('Exam, 3 questions, seed 7');
    expect(await run(bank, [], {all: true})).toContain('Exam, 6 questions, seed 7');
  });

  it('keeps the indentation of lines to be put in order', async () => {
    const quiz = quizOf(fixtures['every-type'] ?? '');
    expect(showKey(quiz)).toContain('  = def f(x):\n  =     y = x + 1\n  =     y = x + 1\n  =     return y');
  });

  it('prints what is right, with the line of each question', () => {
    expect(showKey(quizOf(small))).toMatchInlineSnapshot(`
      "Small

      Which is a framework?  (quizzes/quiz.md:7, points: 1)
        = PyTorch
          It trains models.

      How many bytes has a 32-bit float?  (quizzes/quiz.md:15, points: 1)
        = 4 B
          32 bits are $4 \\cdot 8$ bits."
    `);
  });
});
