import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fixIds} from '../../../../src/markdown/quiz/fix-ids';
import {compile, quizSource} from './quiz-fixture';

const answer = '\n\n- [x] a\n- [ ] b\n\n> E.';
const fix = (source: string) => fixIds('quizzes/q.md', source);

describe('--fix', () => {
  it.each([
    ['a heading without letters', '### ???', '### ??? {#question-1}'],
    ['a topic without letters', '## 什么\n\n### One', '## 什么 {#topic-1}\n\n### One'],
    ['attributes that are there', '### ??? {.many points=2}', '### ??? {#question-1 .many points=2}'],
    ['closing signs', '### ??? ###', '### ??? {#question-1} ###'],
    ['white space at the end', '### ???  ', '### ??? {#question-1}  '],
    ['braces that are text', '### ??? {?}', '### ??? {?} {#question-1}'],
    ['code at the end', '### `!`', '### `!` {#question-1}'],
  ])('writes an id at %s', (_, before, after) => {
    expect(fix(quizSource(before + answer))).toBe(quizSource(after + answer));
  });

  it('leaves the first of two equal headings its id', () => {
    const before = quizSource(`### One?${answer}\n\n### *One*${answer}\n\n### One!${answer}`);
    const after = quizSource(
      `### One?${answer}\n\n### *One* {#one-2}${answer}\n\n### One! {#one-3}${answer}`,
    );
    expect(fix(before)).toBe(after);
  });

  it('leaves an id that is written to its heading, wherever it stands', () => {
    const before = quizSource(`### One?${answer}\n\n### Two? {#one}${answer}\n\n### Three {#one-2}${answer}`);
    expect(fix(before)).toBe(before.replace('### One?', '### One? {#one-3}'));
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('keeps %s', (_, change) => {
    const before = change(quizSource(`### ???${answer}\n\n### !!!${answer}`));
    const after = change(quizSource(`### ??? {#question-1}${answer}\n\n### !!! {#question-2}${answer}`));
    expect(fix(before)).toBe(after);
  });

  it('changes nothing else, and nothing the second time', () => {
    const heading = fc.constantFrom(
      'One',
      'one?',
      '*One*',
      '???',
      '`x`',
      'X {.many}',
      'Two {#one}',
      'Y {pin}',
      'Café',
      '$x$',
      '',
    );
    const level = fc.constantFrom('###', '##', '#');
    fc.assert(
      fc.property(fc.array(fc.tuple(level, heading), {maxLength: 8}), (headings) => {
        const source = quizSource(
          headings.map(([signs, words]) => `${signs} ${words}${answer}`).join('\n\n'),
        );
        const fixed = fix(source);
        expect(fix(fixed)).toBe(fixed);
        expect(fixed.replace(/ \{#[a-z0-9-]+\}|(?<=\{)#[a-z0-9-]+ /g, '')).toBe(
          source.replace(/ \{#[a-z0-9-]+\}|(?<=\{)#[a-z0-9-]+ /g, ''),
        );
        const rules = compile({q: fixed}).diagnostics.map(({rule}) => rule);
        expect(rules).not.toContain('empty-slug');
        expect(rules).not.toContain('repeated-slug');
      }),
      {numRuns: 100},
    );
  }, 60_000);
});
