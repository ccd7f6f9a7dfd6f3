/** How long quizzes take: `npx tsx bench/quiz.ts`. Each figure is the best of a few runs, with the target beside it. */
import {performance} from 'node:perf_hooks';
import {drawQuestions} from '../src/core/quiz/attempt/draw-questions';
import {findQuestion, questionsOf} from '../src/core/quiz/find-question';
import {own} from '../src/core/quiz/own';
import {scoreQuestion} from '../src/core/quiz/score-question';
import {english} from '../src/core/words';
import {type CompileOptions, compileQuizzes, type QuizFile} from '../src/markdown/quiz/compile-quizzes';
import type {QuizLookups} from '../src/markdown/quiz/lookups';
import {createQuizCache} from '../src/markdown/quiz/quiz-cache';
import {createQuizRenderer} from '../src/markdown/quiz/render-quiz';

const renderer = createQuizRenderer({words: english, baseUrl: '/', blankLabel: 'Blank {number}'});
const lookups: QuizLookups = {
  objectives: ['m01.o6'],
  pages: new Map([['docs/01-a/01-b.mdx', {address: '/a/b/', anchors: new Set(['c'])}]]),
  assets: new Map(),
  quizAddress: (id) => `/quizzes/${id}/`,
};

const answers: readonly ((number: number) => string)[] = [
  (number) =>
    `- [ ] A choice of a usual length, number ${number}\n  > What is wrong with it.\n- [x] Another one, with \`code\`\n- [ ] A third\n- [ ] None of these {pin}`,
  (number) => `- [x] One that is right ${number}\n- [ ] One that is wrong\n- [x] Another that is right`,
  (number) =>
    `\`\`\`answer\nword ${number}\nanother word\n\`\`\`\n\n\`\`\`answer wrong\na slip\n\`\`\`\n\n> Why it is one.`,
  (number) => `\`\`\`answer number tolerance=2% unit=MB\n${number}.5\n\`\`\``,
  (number) => `\`\`\`python blanks\nwith torch.[[inference_mode]]():\n    y_${number} = model([[x]])\n\`\`\``,
  (number) => `1. first ${number}\n2. second\n3. third\n4. fourth`,
  (number) => `| Left | Right |\n| --- | --- |\n| a ${number} | x |\n| b | y |\n| | z |`,
];
const classes = ['', '', '', '', '', ' .order', ' .match'];

function question(number: number): string {
  const kind = number % answers.length;
  return `### Question ${number}, which asks for something? {#q-${number}${classes[kind]} objectives="m01.o6"}

A stem of the usual length, with \`code\`, a [link](../docs/01-a/01-b.mdx#c) and $x_{${number}}^2$.

\`\`\`python
import torch

model = torch.nn.Linear(${number}, 10)
print(model(torch.zeros(1, ${number})).shape)
\`\`\`

${answers[kind]?.(number) ?? ''}

> The explanation, in a sentence or two. It says why the answer is right.
`;
}

function quizFile(index: number, questions: number): QuizFile {
  const body = Array.from({length: questions}, (_, number) => question(index * questions + number));
  const source = `---\ntitle: Quiz ${index}\npassingScore: 70\nshuffle: [questions, choices]\n---\n\n${body.join('\n')}`;
  return {path: `quizzes/quiz-${index}.md`, source};
}

function measure(name: string, target: number, runs: number, run: () => void): void {
  const times = Array.from({length: runs}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [first = 0] = times;
  const best = Math.min(...times);
  console.log(
    `${name.padEnd(52)} ${best.toFixed(1).padStart(8)} ms   first ${first.toFixed(1).padStart(8)} ms   target ${target} ms${best > target ? '   MISSED' : ''}`,
  );
}

function compile(files: readonly QuizFile[], options: Partial<CompileOptions> = {}) {
  const compiled = compileQuizzes(files, lookups, {renderer, rendererVersion: '1', ...options});
  if (compiled.quizzes.length !== files.length) throw new Error(JSON.stringify(compiled.diagnostics[0]));
  return compiled;
}

const files = Array.from({length: 50}, (_, index) => quizFile(index, 20));
const unrendered = {...renderer, renderMarkdown: () => '', renderCodeLine: () => ''};

measure('1,000 questions in 50 files, checked', 4000, 3, () => {
  compile(files, {renderer: unrendered});
});
measure('the same, checked and rendered', 4000, 3, () => {
  compile(files);
});

const cache = createQuizCache();
compile(files, {cache});
let edit = 0;
measure('the same, one file changed', 1000, 5, () => {
  edit += 1;
  const changed = files.map((file, index) =>
    index === 7 ? {...file, source: `${file.source}\n<!-- ${edit} -->\n`} : file,
  );
  compile(changed, {cache});
});

const [bank] = compile([quizFile(0, 200)]).quizzes;
if (!bank) throw new Error('the bank did not compile');
const {sheet, key} = bank;
const responses = new Map(
  questionsOf(sheet).map((asked): [string, unknown] => {
    const right = own(key.questions, asked.id);
    switch (right?.type) {
      case 'choice':
      case 'many':
        return [asked.id, {picked: right.right}];
      case 'text':
        return [asked.id, {text: right.shown}];
      case 'number':
        return [asked.id, {text: `${right.accepted[0]} MB`}];
      case 'blanks':
        return [asked.id, {texts: right.blanks.map(({accepted}) => accepted[0])}];
      case 'order':
        return [asked.id, {order: right.order.toReversed()}];
      case 'match':
        return [asked.id, {pairs: right.pairs}];
      default:
        return [asked.id, null];
    }
  }),
);
let seed = 0;
measure('a bank of 200 questions, drawn and scored', 5, 50, () => {
  seed += 1;
  const drawn = drawQuestions({...sheet, draw: 200}, new Map(), seed);
  const scored = drawn.filter((id) => {
    const asked = findQuestion(sheet, id);
    return asked && scoreQuestion(asked, own(key.questions, id) ?? null, responses.get(id)).kind === 'scored';
  });
  if (scored.length !== 200) throw new Error(`${scored.length} questions were scored`);
});
