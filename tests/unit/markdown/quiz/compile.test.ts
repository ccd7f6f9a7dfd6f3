import {describe, expect, it} from 'vitest';
import {findQuestion, questionsOf} from '../../../../src/core/quiz/find-question';
import {own} from '../../../../src/core/quiz/own';
import {scoreQuestion} from '../../../../src/core/quiz/score-question';
import {typeNames} from '../../../../src/core/quiz/types/table';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {fixtures} from './fixtures';
import {compile, compileOne} from './quiz-fixture';

const {quizzes, diagnostics} = compile(fixtures);

function quiz(id: string): CompiledQuiz {
  const found = quizzes.find((compiled) => compiled.id === id);
  if (!found) throw new Error(`${id} did not compile`);
  return found;
}

/** The points of a response to a question of a fixture. */
function points(quizId: string, questionId: string, response: unknown): string {
  const {sheet, key} = quiz(quizId);
  const question = findQuestion(sheet, questionId);
  if (!question) throw new Error(`no question ${questionId}`);
  const scoring = scoreQuestion(question, own(key.questions, questionId) ?? null, response);
  return scoring.kind === 'scored' ? scoring.earned : scoring.kind;
}

describe('the fixture quizzes', () => {
  it('compile without any problem', () => {
    expect(diagnostics).toEqual([]);
    expect(quizzes.map(({id}) => id).toSorted()).toEqual(Object.keys(fixtures).toSorted());
  });

  it('have questions of every type', () => {
    const types = quizzes.flatMap(({sheet}) => questionsOf(sheet)).map(({type}) => type);
    expect([...new Set(types)].toSorted()).toEqual([...typeNames].toSorted());
  });

  it('are plain data', () => {
    for (const compiled of quizzes) expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('give every question of the sheet a key of the same type and revision, and no other', () => {
    for (const {sheet, key} of quizzes) {
      const questions = questionsOf(sheet);
      expect(Object.keys(key.questions).toSorted()).toEqual(questions.map(({id}) => id).toSorted());
      for (const {id, type, revision} of questions) {
        expect(own(key.questions, id)).toMatchObject({type, revision});
        expect(revision).toMatch(/^[0-9a-f]{16}$/);
      }
    }
  });
});

describe('line ends of Windows and old Macs, and a byte order mark', () => {
  it.each([
    ['\\r\\n', (source: string) => source.replaceAll('\n', '\r\n')],
    ['\\r', (source: string) => source.replaceAll('\n', '\r')],
    ['a mark', (source: string) => `\ufeff${source}`],
  ])('%s change nothing', (_, change) => {
    const changed = Object.fromEntries(Object.entries(fixtures).map(([id, source]) => [id, change(source)]));
    const compiled = compile(changed);
    expect(compiled.quizzes).toEqual(quizzes);
    expect(compiled.diagnostics).toEqual([]);
  });
});

describe("the contract's example", () => {
  const {sheet, key} = quiz('contract-example');

  it('has the settings of its front matter', () => {
    expect(sheet).toMatchObject({
      title: 'ML infrastructure concepts',
      mode: 'exam',
      modes: ['practice', 'exam'],
      passingScore: 70,
      timeLimit: 45,
      shuffleQuestions: true,
      shuffleChoices: true,
      draw: {mlops: 1},
      introHtml: '<p>An introduction, shown before the first question.</p>',
      math: true,
    });
  });

  it('has its question, with choices in the order of the file and the last pinned', () => {
    const [topic] = sheet.topics;
    expect(topic).toMatchObject({id: 'mlops', title: 'MLOps'});
    expect(topic?.questions).toMatchObject([
      {
        type: 'choice',
        id: 'mlops-versions',
        objectives: ['m01.o6'],
        rule: 'all-or-nothing',
        hints: [
          {label: 'Hint', html: '<p>What else can change a prediction when the code stays the same?</p>'},
        ],
        choices: [
          {html: 'The source code, with its history of reviews', pin: false},
          {html: 'Data sets and trained models', pin: false},
          {html: 'None of these', pin: true},
        ],
      },
    ]);
  });

  it('keeps what is right, feedback and explanation in the key, with the link turned into an address', () => {
    const choices = sheet.topics[0]?.questions[0];
    const ids = choices?.type === 'choice' ? choices.choices.map(({id}) => id) : [];
    expect(own(key.questions, 'mlops-versions')).toMatchObject({
      right: [ids[1]],
      feedback: {[ids[0] ?? '']: '<p>DevOps does this too.</p>'},
      explanationHtml: expect.stringContaining('href="/foundations/ml-infrastructure-basics/#versioning"'),
    });
  });
});

describe('each type, from Markdown to points', () => {
  const ids = (questionId: string, html: readonly string[]) => {
    const question = findQuestion(quiz('every-type').sheet, questionId);
    const items =
      question && 'choices' in question
        ? question.choices
        : question && 'items' in question
          ? question.items
          : [];
    return html.map((words) => items.find((item) => item.html.includes(words))?.id ?? `no ${words}`);
  };

  it('one right choice', () => {
    expect(points('every-type', 'weights-only', {picked: ['safetensors']})).toBe('2');
    expect(points('every-type', 'weights-only', {picked: ids('weights-only', ['pkl'])})).toBe('0');
  });

  it('several right choices', () => {
    expect(points('every-type', 'lazy', {picked: ids('lazy', ['generators', 'map'])})).toBe('1');
    expect(points('every-type', 'lazy', {picked: ids('lazy', ['generators'])})).toBe('3/4');
    expect(points('every-type', 'rules', {picked: ids('rules', ['one', 'two', 'three'])})).toBe('1/2');
  });

  it('text, with its foreseen wrong answers', () => {
    expect(points('every-type', 'dropout-off', {text: 'Evaluation  mode'})).toBe('1');
    expect(points('every-type', 'dropout-off', {text: 'training'})).toBe('0');
    expect(points('every-type', 'move-module', {text: 'model.to( device )'})).toBe('1');
    expect(points('every-type', 'move-module', {text: 'Model.to(device)'})).toBe('0');
  });

  it('number', () => {
    expect(points('every-type', 'resnet-size', {text: '100.45 MB'})).toBe('1');
    expect(points('every-type', 'resnet-size', {text: '98'})).toBe('0');
    expect(points('every-type', 'resnet-size', {text: '102,5'})).toBe('ask');
  });

  it('blanks', () => {
    expect(points('every-type', 'loop', {texts: ['eval', 'OFF', 'disabled', 'inference_mode', 'x']})).toBe(
      '1',
    );
    expect(points('every-type', 'loop', {texts: ['eval', 'OFF', 'disabled', 'Inference_Mode', 'X']})).toBe(
      '3/5',
    );
  });

  it('order', () => {
    const steps = ids('steps', ['Export', 'Convert', 'Check', 'Serve']);
    expect(steps[1]).toBe('convert');
    expect(points('every-type', 'steps', {order: steps})).toBe('1');
    expect(points('every-type', 'steps', {order: [steps[1], steps[2], steps[3], steps[0]]})).toBe('2/3');
  });

  it('lines of a program, of which two are equal', () => {
    const {sheet, key} = quiz('every-type');
    const right = own(key.questions, 'parsons');
    const order = right?.type === 'order' ? right.order : [];
    const [first, second, third, last] = order;
    expect(points('every-type', 'parsons', {order: [first, third, second, last]})).toBe('1');
    expect(points('every-type', 'parsons', {order: [second, first, third, last]})).toBe('0');
    expect(findQuestion(sheet, 'parsons')).toMatchObject({code: true});
  });

  it('match', () => {
    const {key} = quiz('every-type');
    const right = own(key.questions, 'pairs');
    const pairs = right?.type === 'match' ? right.pairs : {};
    expect(Object.keys(pairs)).toHaveLength(3);
    expect(new Set(Object.values(pairs)).size).toBe(2);
    expect(points('every-type', 'pairs', {pairs})).toBe('1');
    const [, , third = ''] = Object.keys(pairs);
    expect(points('every-type', 'pairs', {pairs: {...pairs, [third]: 'x'}})).toBe('2/3');
  });

  it('open', () => {
    expect(points('every-type', 'warm-up', {text: 'x', met: null})).toBe('unmarked');
    expect(points('every-type', 'warm-up', {text: 'x', met: ['cost']})).toBe('1/2');
  });
});

describe('long quizzes', () => {
  it('number a dozen blanks and more in the order of the file, in words, tables and code', () => {
    for (const count of [1, 9, 10, 11, 12, 30]) {
      const texts = Array.from({length: count}, (_, index) => `word${index + 1}`);
      const [inWords, inTable, inCode] = [0, 1, 2].map((part) =>
        texts.filter((_, index) => Math.floor((index * 3) / count) === part),
      );
      const body = `### Q?

${inWords?.map((text) => `a [[${text}]]`).join(' and ') ?? ''}

| A |
| - |
${inTable?.map((text) => `| [[${text}]] |`).join('\n') || '| - |'}

\`\`\`python${inCode?.length ? ' blanks' : ''}
${inCode?.map((text) => `x = [[${text}]]`).join('\n') || 'x'}
\`\`\`

> E.`;
      const {sheet, key} = compileOne(inCode?.length ? body : body.replace(/\n\n\|[\s\S]*?\n\n>/, '\n\n>'));
      const question = findQuestion(sheet, 'q');
      const numbers = [...(question?.stemHtml ?? '').matchAll(/data-blank="(\d+)"/g)].map(([, number]) =>
        Number(number),
      );
      expect(numbers).toEqual(texts.map((_, index) => index + 1));
      const scoring = question && scoreQuestion(question, own(key.questions, 'q') ?? null, {texts});
      expect(scoring).toMatchObject({earned: '1', verdict: 'right'});
    }
  });

  it('hold many questions and choices', () => {
    const choices = Array.from(
      {length: 30},
      (_, index) => `- [${index === 20 ? 'x' : ' '}] choice ${index}`,
    ).join('\n');
    const body = Array.from({length: 25}, (_, index) => `### Question ${index}?\n\n${choices}\n\n> E.`).join(
      '\n\n',
    );
    const {sheet, key} = compileOne(body);
    const questions = questionsOf(sheet);
    expect(questions).toHaveLength(25);
    for (const question of questions) {
      const ids = question.type === 'choice' ? question.choices.map(({id}) => id) : [];
      expect(new Set(ids).size).toBe(30);
      expect(own(key.questions, question.id)).toMatchObject({right: [ids[20]]});
    }
  });
});

describe('what looks like something else', () => {
  const {sheet, key} = quiz('traps');
  const question = findQuestion(sheet, 'prints');
  const choices = question?.type === 'choice' ? question.choices : [];

  it('is text in code: boxes, tags, braces, dollars, brackets', () => {
    expect(question?.stemHtml.replace(/<[^>]*>/g, '')).toContain('- [x] not a choice');
    expect(question?.stemHtml.replace(/<[^>]*>/g, '')).toContain(
      '[[not a blank]] $5 and $6 &#x3C;T> &#x3C;/quiz>',
    );
    expect(choices[0]?.blocksHtml.replace(/<[^>]*>/g, '')).toContain('# {pin} [[not a blank]]');
  });

  it('is text where it is escaped', () => {
    expect(question?.stemHtml).toContain('and {pin} are text; so are {a, b} and {x}.');
    expect(question?.stemHtml).toContain(
      'It costs $5 and $6. A tensor [[1, 2], [3, 4]] and <code>[[1, 2], [3, 4]]</code>.',
    );
    expect(choices.map(({html, pin}) => [html, pin])).toEqual([
      ['This code:', false],
      ['A set {1, 2}', false],
      ['A set {pin}', false],
      [
        '<code>{pin}</code> and a <a href="https://example.org/?a=1#b" rel="external noreferrer">link</a>',
        false,
      ],
      ['C++', false],
      ['C', false],
    ]);
  });

  it('is gone where it is a comment', () => {
    expect(JSON.stringify(sheet)).not.toMatch(/A comment|not asked|<!--/);
    expect(question?.title).toBe('What does this print?');
  });

  it('is the answer of a blank, whatever Markdown would make of it', () => {
    expect(own(key.questions, 'signs')).toMatchObject({
      blanks: [
        {accepted: ['a `b` *c*']},
        {accepted: ['d_e_f', 'd *e* f']},
        {accepted: ['$g$']},
        {accepted: ['<h>']},
        {accepted: ['i\\j']},
      ],
    });
  });

  it('tells apart choices and lines that differ by signs or indents only', () => {
    const signs = findQuestion(sheet, 'signs-only');
    const lines = findQuestion(sheet, 'indents');
    expect(new Set(signs?.type === 'choice' ? signs.choices.map(({id}) => id) : []).size).toBe(5);
    expect(new Set(lines?.type === 'order' ? lines.items.map(({id}) => id) : []).size).toBe(3);
  });

  it('keeps the hints of an exam in the key', () => {
    expect(question).toMatchObject({hints: [], hintCount: 1});
    expect(own(key.questions, 'prints')).toMatchObject({hints: [{label: 'R & D'}]});
  });
});

describe('the sheet', () => {
  const secret = `### One? {#choice}

- [ ] a
  > SECRET feedback
- [x] b

> SECRET explanation

### Two? {#text}

\`\`\`answer
SECRET text
\`\`\`

\`\`\`answer wrong
SECRET wrong
\`\`\`

> SECRET foreseen

> SECRET explanation

### Three? {#number}

\`\`\`answer number tolerance=1
777123
\`\`\`

> SECRET explanation

### Four? {#blanks}

A [[SECRET blank|SECRET other]] and \`code\`

\`\`\`python blanks
x = [[SECRET code]]
\`\`\`

> SECRET explanation

### Five? {#open .open}

- [ ] SECRET criterion

> SECRET model answer

### Six? {#pattern}

\`\`\`answer regex shown="SECRET shown"
SECRET (a|shown)
\`\`\`

> SECRET explanation
`;

  it('holds nothing that only the key may say', () => {
    const {sheet, key} = compileOne(secret);
    expect(JSON.stringify(sheet)).not.toMatch(/SECRET|777123/);
    expect(JSON.stringify(key).match(/SECRET/g)?.length).toBeGreaterThan(15);
  });

  it('shows hints in practice, and in an exam only leaves them to the key', () => {
    const hinted = `${secret}\n<details><summary>Label</summary>\n\nWords.\n\n</details>`;
    const practice = compileOne(hinted);
    expect(JSON.stringify(practice.sheet)).toContain('Words.');
    expect(JSON.stringify(practice.key)).not.toContain('Words.');
    const exam = compileOne(hinted, 'title: A\nmodes: [exam]');
    expect(JSON.stringify(exam.sheet)).not.toContain('Words.');
    expect(JSON.stringify(exam.key)).toContain('Words.');
  });

  it('lists what is to be ordered or matched in another order than the file', () => {
    for (const {sheet, key} of quizzes) {
      for (const question of questionsOf(sheet)) {
        const right = own(key.questions, question.id);
        if (question.type === 'order' && right?.type === 'order') {
          expect(question.items.map(({id}) => id)).not.toEqual(right.order);
        }
      }
    }
    for (let count = 3; count < 9; count++) {
      const rows = Array.from({length: count}, (_, index) => index + 1);
      for (const name of ['a', 'b', 'c', 'd', 'e']) {
        const order = compileOne(
          `### ${name}? {.order}\n\n${rows.map((row) => `${row}. item ${row}`).join('\n')}\n\n> E.`,
        );
        const listed = order.sheet.topics[0]?.questions[0];
        expect(listed?.type === 'order' ? listed.items.map(({html}) => html) : []).not.toEqual(
          rows.map((row) => `item ${row}`),
        );
        const table = rows.map((row) => `| left ${row} | right ${row} |`).join('\n');
        const match = compileOne(`### ${name}? {.match}\n\n| A | B |\n| - | - |\n${table}\n\n> E.`);
        const right = match.sheet.topics[0]?.questions[0];
        expect(right?.type === 'match' ? right.right.map(({html}) => html) : []).not.toEqual(
          rows.map((row) => `right ${row}`),
        );
      }
    }
  });

  it('keeps the modes of the file, and offers the exam first where there is no practice', () => {
    const mode = (frontMatter: string) => compileOne(secret, `title: A\n${frontMatter}`).sheet;
    expect(mode('draft: true')).toMatchObject({mode: 'practice', modes: ['practice', 'exam'], draft: true});
    expect(mode('modes: [exam]')).toMatchObject({mode: 'exam', modes: ['exam']});
    expect(mode('mode: exam')).toMatchObject({mode: 'exam', modes: ['practice', 'exam']});
  });

  it('takes objectives and scoring of a question before those of the quiz', () => {
    const body = `### A? {scoring=exact objectives="m01.o7"}

- [x] a
- [x] b
- [ ] c

> E.

### B?

- [x] a
- [x] b
- [ ] c

> E.`;
    const {sheet, objectives} = compileOne(body, 'title: A\nscoring: each-decision\nobjectives: [m01.o6]');
    expect(sheet.topics[0]?.questions).toMatchObject([
      {rule: 'exact', objectives: ['m01.o7']},
      {rule: 'each-decision', objectives: ['m01.o6']},
    ]);
    expect(objectives).toEqual(['m01.o7', 'm01.o6']);
  });
});
