import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {compile, quizSource} from './quiz-fixture';

const answer = '\n\n- [x] a\n- [ ] b\n\n> E.';

function told(files: Readonly<Record<string, string>>): string {
  return compile(files).diagnostics.map(formatDiagnostic).join('\n\n') || '-';
}

describe('former names', () => {
  it('lead away from nothing that exists', () => {
    expect(
      told({
        a: quizSource(`### One? {#one formerly="b#two"}${answer}\n\n### Two? {#two formerly=one}${answer}`),
        b: quizSource(`### Two?${answer}`, 'title: B\nformerly: [a]'),
      }),
    ).toMatchInlineSnapshot(`
      "quizzes/a.md:5:26 duplicate-former-id
        There is a question \`b#two\` still, and its answers cannot belong to this one too.
        Name what this one was called before, or take it out.

      quizzes/a.md:12:25 duplicate-former-id
        There is a question \`a#one\` still, and its answers cannot belong to this one too.
        Name what this one was called before, or take it out.

      quizzes/b.md:3:12 duplicate-former-id
        There is a quiz \`a\` still, and its answers cannot belong to this one too.
        Name what this one was called before, or take it out."
    `);
  });

  it('are claimed once', () => {
    expect(
      told({
        a: quizSource(
          `### One? {formerly="old"}${answer}\n\n### Two? {formerly="a#old"}${answer}`,
          'title: A\nformerly: [x]',
        ),
        b: quizSource(`### Two? {formerly="a#old"}${answer}`, 'title: B\nformerly: [x]'),
      }),
    ).toMatchInlineSnapshot(`
      "quizzes/a.md:13:21 duplicate-former-id
        The former name \`a#old\` is claimed in quizzes/a.md:6 too.
        Name what this one was called before, or take it out.

      quizzes/b.md:3:12 duplicate-former-id
        The former name \`x\` is claimed in quizzes/a.md:3 too.
        Name what this one was called before, or take it out.

      quizzes/b.md:6:21 duplicate-former-id
        The former name \`a#old\` is claimed in quizzes/a.md:6 too.
        Name what this one was called before, or take it out."
    `);
  });

  it('may come from quizzes that are gone', () => {
    expect(
      told({a: quizSource(`### One? {formerly="gone#one older"}${answer}`, 'title: A\nformerly: [gone]')}),
    ).toBe('-');
  });
});

describe('a course of quizzes', () => {
  it('goes on without the one that has an error, and tells all problems sorted', () => {
    const {quizzes, diagnostics} = compile({
      c: quizSource('### One?\n\n- [ ] a'),
      a: quizSource(`### One?${answer}`),
      b: quizSource('### One?\n\nWords.\n\n### Two? {#One}\n\n- [x] a'),
    });
    expect(quizzes.map(({id}) => id)).toEqual(['a']);
    expect(
      diagnostics.map(({file, line, column, rule}) => `${file}:${line}:${column} ${rule}`),
    ).toMatchInlineSnapshot(`
      [
        "quizzes/b.md:5:1 no-answer",
        "quizzes/b.md:9:1 no-explanation",
        "quizzes/b.md:9:11 bad-id",
        "quizzes/b.md:11:1 one-choice",
        "quizzes/c.md:5:1 no-explanation",
        "quizzes/c.md:7:1 no-right-choice",
        "quizzes/c.md:7:1 one-choice",
      ]
    `);
  });
});
