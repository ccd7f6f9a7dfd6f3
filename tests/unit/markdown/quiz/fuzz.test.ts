import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Diagnostic} from '../../../../src/core/diagnostic';
import {quizRules} from '../../../../src/core/quiz/rules';
import {compileQuizzes} from '../../../../src/markdown/quiz/compile-quizzes';
import {fixIds} from '../../../../src/markdown/quiz/fix-ids';
import {lookups, renderer} from './quiz-fixture';

/** What is written is of no interest here, so it is not highlighted and drawn. */
const plain = {...renderer, renderMarkdown: (nodes: readonly unknown[]) => `<p>${nodes.length}</p>`};

function diagnose(source: string): readonly Diagnostic[] {
  const file = {path: 'quizzes/q.md', source};
  return compileQuizzes([file], lookups, {renderer: plain, rendererVersion: '1'}).diagnostics;
}

const lineEnd = /\r\n|\n/;

/** Lines and pieces of lines that quizzes are made of, whole and broken. */
const piece = fc.constantFrom(
  '---',
  'title: A',
  'draw: {a: 1}',
  'modes: [exam]',
  '## Topic',
  '## Topic {#t}',
  '### Question?',
  '### ??? {#a .many points=2}',
  '###',
  '#### Deep',
  '# Top',
  'Words',
  '===',
  '- [ ] a',
  '- [x] b',
  '- [X] c {pin}',
  '- [ ]',
  '- []',
  '* [x] d',
  '1. one',
  '2. two',
  '  - [x] nested',
  '  > feedback',
  '> quote',
  '> - [x] a',
  '```answer',
  '```answer number tolerance=2%',
  '```answer wrong',
  '```answer regex shown=x',
  '```python blanks',
  '```python order',
  '```',
  '~~~',
  '$$',
  '12',
  '1,5',
  '(a+)+',
  '[[a|b]]',
  '[[',
  ']]',
  '\\[[1]]',
  '`[[x]]`',
  '$5 and $6',
  '$x$',
  '| a | b |',
  '| - | - |',
  '| [[a\\|b]] | |',
  '<details><summary>H</summary>',
  '</details>',
  '<details>',
  '<!-- c -->',
  '<!--',
  '<T>',
  '{#id}',
  '{.order}',
  '{pin',
  '{x=1}',
  '[l](x.mdx#y)',
  '[l][m]',
  '[m]: z.mdx',
  '![](i.png)',
  '[^1]',
  '[^1]: n',
  '\\',
  '**b',
  '_',
  '&amp;',
  '\u00a0',
  '\t',
  '    code',
  'NOT',
  '\ufdd0',
  '😀',
  'é',
);
const line = fc.array(piece, {minLength: 0, maxLength: 3}).map((pieces) => pieces.join(' '));
const text = fc
  .tuple(fc.boolean(), fc.array(line, {maxLength: 14}), fc.constantFrom('\n', '\r\n'))
  .map(([hasFrontMatter, lines, end]) =>
    [...(hasFrontMatter ? ['---', 'title: A', '---', ''] : []), ...lines].join(end),
  );

describe('any text', () => {
  it('is read without a crash, and what is wrong with it is told inside of it: 10,000 files', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = source.split(lineEnd);
        for (const {rule, line: at, column, message, fix} of diagnose(source)) {
          expect(rule in quizRules).toBe(true);
          expect(lines[at - 1]).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[at - 1] ?? '').length + 1);
          expect(message).toMatch(/[.?]$/);
          expect(fix).toMatch(/[.`]$/);
        }
      }),
      {numRuns: 10_000, seed: 20_261_121},
    );
  }, 120_000);

  it('of any signs is read without a crash too', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (signs) => {
        diagnose(signs);
        diagnose(`---\ntitle: A\n---\n\n### ${signs}\n\n- [x] ${signs}\n- [ ] b\n\n> ${signs}`);
      }),
      {numRuns: 1000, seed: 3},
    );
  }, 60_000);

  it('keeps its problems when its ids are fixed, save those of ids', () => {
    const ids = new Set([
      'empty-slug',
      'repeated-slug',
      'duplicate-id',
      'broken-anchor',
      'draw-topic',
      'duplicate-former-id',
    ]);
    const rules = (source: string) =>
      diagnose(source)
        .filter(({rule}) => !ids.has(rule))
        .map(({line: at, rule}) => `${at} ${rule}`);
    fc.assert(
      fc.property(text, (source) => {
        expect(rules(fixIds('quizzes/q.md', source))).toEqual(rules(source));
      }),
      {numRuns: 1000, seed: 5},
    );
  }, 60_000);
});

/** A question that nothing is wrong with, of five types in turn. */
function goodQuestion(number: number): readonly string[] {
  const answers: readonly (readonly string[])[] = [
    ['- [ ] first', '  > Not this.', '- [x] second'],
    ['```answer', 'yes', '```'],
    ['It is [[a]].'],
    ['1. one', '2. two', '3. three'],
    ['| A | B |', '| - | - |', '| 1 | x |', '| 2 | y |'],
  ];
  const classes = ['', '', '', ' {.order}', ' {.match}'];
  const kind = number % 5;
  return [`### Question ${number}?${classes[kind]}`, '', ...(answers[kind] ?? []), '', '> Explained.', ''];
}

/** What one can break in such a question: which line becomes what, and where the problem must be told, from its first line. */
const slips: readonly {
  readonly kind: number;
  readonly at: number;
  readonly becomes: string;
  readonly told: number;
  readonly rule: string;
}[] = [
  {kind: 0, at: 0, becomes: '### Question? {.mayn}', told: 0, rule: 'unknown-class'},
  {kind: 0, at: 2, becomes: '- [] first', told: 2, rule: 'choice-box'},
  {kind: 0, at: 3, becomes: '> Not this.', told: 3, rule: 'split-list'},
  {kind: 0, at: 4, becomes: '- [ ] second', told: 2, rule: 'no-right-choice'},
  {kind: 0, at: 4, becomes: '- [x] first', told: 4, rule: 'duplicate-choice'},
  {kind: 0, at: 6, becomes: 'Explained.', told: 6, rule: 'after-answer'},
  {kind: 0, at: 6, becomes: '> Explained by $\\foo$.', told: 6, rule: 'bad-math'},
  {kind: 1, at: 2, becomes: '```answer nubmer', told: 2, rule: 'unknown-flag'},
  {kind: 1, at: 2, becomes: '```answer number', told: 3, rule: 'bad-number'},
  {kind: 1, at: 3, becomes: '', told: 2, rule: 'empty-answer'},
  {kind: 1, at: 6, becomes: '> A List<String>.', told: 6, rule: 'raw-html'},
  {kind: 2, at: 2, becomes: 'It is [[a].', told: 2, rule: 'blank-form'},
  {kind: 2, at: 2, becomes: 'It is `[[a]]` and [[b]].', told: 2, rule: 'blank-place'},
  {kind: 2, at: 4, becomes: '> [Nowhere](nowhere.mdx).', told: 4, rule: 'broken-link'},
  {kind: 3, at: 3, becomes: '2. [ ] two', told: 3, rule: 'order-form'},
  {kind: 3, at: 2, becomes: '1. one {pin}', told: 2, rule: 'attribute-place'},
  {kind: 4, at: 4, becomes: '| 1 | |', told: 4, rule: 'match-form'},
  {kind: 4, at: 5, becomes: '| 1 | y |', told: 5, rule: 'match-form'},
];

describe('one slip in a long quiz', () => {
  it('is told on its line, and nothing is told of other questions', () => {
    const anySlip = fc.record({
      slip: fc.constantFrom(...slips),
      before: fc.integer({min: 0, max: 8}),
      after: fc.integer({min: 0, max: 4}),
      blankLines: fc.integer({min: 0, max: 3}),
      end: fc.constantFrom('\n', '\r\n'),
    });
    fc.assert(
      fc.property(anySlip, ({slip, before, after, blankLines, end}) => {
        const number = before * 5 + slip.kind;
        const head = [
          '---',
          'title: A quiz',
          'shuffle: [choices]',
          '---',
          ...Array.from({length: blankLines + 1}, () => ''),
        ];
        const questions = Array.from({length: number + after + 1}, (_, index) => [...goodQuestion(index)]);
        const broken = questions[number] ?? [];
        broken[slip.at] = slip.becomes;
        const firstLine = [head, ...questions.slice(0, number)].flat().length + 1;
        const told = diagnose([head, ...questions].flat().join(end)).filter(
          ({severity}) => severity === 'error',
        );
        expect(told.map(({line: at, rule}) => [at - firstLine, rule])).toContainEqual([slip.told, slip.rule]);
        for (const {line: at} of told) {
          expect(at).toBeGreaterThanOrEqual(firstLine);
          expect(at).toBeLessThan(firstLine + broken.length);
        }
      }),
      {numRuns: 1000, seed: 11},
    );
  }, 60_000);
});
