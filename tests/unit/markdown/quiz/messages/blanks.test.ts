import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('blanks', () => {
  it('hold an answer', () => {
    expect(
      messages(`### One?

It is [[]], [[ ]], [[a|]] or [[a||b]].

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:7 empty-answer
    This blank accepts nothing.
    Write what belongs into it, \`[[answer]]\` or \`[[answer|also right]]\`; for two brackets write \`\\[[\`.

  quizzes/q.md:7:13 empty-answer
    This blank accepts nothing.
    Write what belongs into it, \`[[answer]]\` or \`[[answer|also right]]\`; for two brackets write \`\\[[\`.

  quizzes/q.md:7:20 empty-answer
    One of the answers of this blank is empty.
    Write what belongs into it, \`[[answer]]\` or \`[[answer|also right]]\`; for two brackets write \`\\[[\`.

  quizzes/q.md:7:30 empty-answer
    One of the answers of this blank is empty.
    Write what belongs into it, \`[[answer]]\` or \`[[answer|also right]]\`; for two brackets write \`\\[[\`."
`);
  });

  it('are closed, on one line, without brackets', () => {
    expect(
      messages(`### One?

It is [[a], [[a
b]] or [[a[0]]].

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:7 blank-form
    \`[[\` opens a blank that cannot be read: plain text without brackets, closed by \`]]\` on the same line.
    Write \`[[answer]]\`; for two brackets write \`\\[[\`.

  quizzes/q.md:7:13 blank-form
    \`[[\` opens a blank that cannot be read: plain text without brackets, closed by \`]]\` on the same line.
    Write \`[[answer]]\`; for two brackets write \`\\[[\`.

  quizzes/q.md:8:8 blank-form
    \`[[\` opens a blank that cannot be read: plain text without brackets, closed by \`]]\` on the same line.
    Write \`[[answer]]\`; for two brackets write \`\\[[\`."
`);
  });

  it('tell how a bar is written in a table', () => {
    expect(
      messages(`### One?

| a | b |
| - | - |
| x | [[c|d]] |

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:7 blank-form
    \`[[\` opens a blank that cannot be read: plain text without brackets, closed by \`]]\` on the same line.
    Write \`[[answer]]\`, and in a table a bar as \`\\|\`; for two brackets write \`\\[[\`."
`);
  });

  it('leave tensors alone', () => {
    expect(
      messages(`### One?

A tensor \\[[1, 2], [3, 4]] and \`[[1, 2], [3, 4]]\` and \`\\[[1, 2]]\` has [[two]] rows.

> E \\[[1]].`),
    ).toMatchInlineSnapshot(`"-"`);
  });

  it('stand in no code of a line', () => {
    expect(
      messages(`### One?

It is \`[[a]]\`, and [[b]].

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:8 blank-place
    A blank cannot stand in code within a line.
    For a blank, put the code into a fence flagged \`blanks\`; for two brackets write \`\\[[\`."
`);
  });

  it('stand in no formula', () => {
    expect(
      messages(`### One?

It is $[[a]]$, and [[b]].

$$
[[c]]
$$

[[d]]

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:8 blank-place
    A blank cannot stand in a formula.
    For a blank, end the formula before it; for two brackets write \`[ [\`.

  quizzes/q.md:10:1 blank-place
    A blank cannot stand in a formula.
    For a blank, end the formula before it; for two brackets write \`[ [\`."
`);
  });

  it('stand in no link and no quote', () => {
    expect(
      messages(`### One?

> [[a]]

[see [[b]]](https://example.org) and [[c]].

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:3 blank-place
    A blank cannot stand in a quote.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:9:6 blank-place
    A blank cannot stand in a link.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`."
`);
  });

  it('stand in questions', () => {
    expect(
      messages(`It is [[a]].

## T

And [[b]].

### One [[c]]?

[[d]]

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:7 blank-place
    A blank cannot stand in the introduction.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:9:5 blank-place
    A blank cannot stand in the text of a topic.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:11:9 blank-place
    A blank cannot stand in a heading.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`."
`);
  });

  it('stand in fences that hold one', () => {
    expect(
      messages(`### One?

\`\`\`python blanks
x = 1
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 empty-answer
    This fence is flagged \`blanks\` and has none.
    Write each as \`[[answer]]\`, or take the flag out."
`);
  });

  it('stand in fences at the left margin', () => {
    expect(
      messages(`### One?

- a
  \`\`\`python blanks
  x = [[1]]
  \`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:3 blank-place
    A blank cannot stand in a fence within a list.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`."
`);
  });

  it('stand in fences in their form', () => {
    expect(
      messages(`### One?

\`\`\`python blanks
x = [[1, 2], [3, 4]]
y = [[z]]
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:5 blank-form
    \`[[\` opens a blank that cannot be read: plain text without brackets, closed by \`]]\` on the same line.
    Write \`[[answer]]\`; for two brackets write \`\\[[\`."
`);
  });

  it('are flagged after the language', () => {
    expect(
      messages(`### One?

\`\`\`blanks
x = [[1]]
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-answer
    This question has no answer block.
    Write a list with boxes (\`- [ ]\`, \`- [x]\`), a fence \`answer\`, a blank \`[[…]]\`, or a class for order, match or open.

  quizzes/q.md:7:4 unknown-language
    \`blanks\` stands where the language of the code belongs.
    Write the language first: \`\`\`python blanks, or \`\`\`text blanks."
`);
  });

  it('end the stem', () => {
    expect(
      messages(`### One?

It is [[a]].

More words.

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 after-answer
    This stands below the last blank.
    If it explains the answer, begin each line with \`> \`; if it belongs to the question, move it above the answer."
`);
  });
});
