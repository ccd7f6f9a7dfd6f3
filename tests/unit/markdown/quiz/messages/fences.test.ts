import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('fences in quizzes', () => {
  it('are in known languages', () => {
    expect(
      messages(`### One?

\`\`\`pyton
x
\`\`\`

\`\`\`order
x
\`\`\`

\`\`\`foo
x
\`\`\`

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:4 unknown-language
    There is no code language \`pyton\`. Did you mean \`python\`?
    Use one of the languages that the guide lists, or \`text\`.

  quizzes/q.md:11:4 unknown-language
    \`order\` stands where the language of the code belongs.
    Write the language first: \`\`\`python order, or \`\`\`text order.

  quizzes/q.md:15:4 unknown-language
    There is no code language \`foo\`.
    Use one of the languages that the guide lists, or \`text\`."
`);
  });

  it('have settings that can be read', () => {
    expect(
      messages(`### One?

\`\`\`python titel="x"
x
\`\`\`

\`\`\`python blank
x
\`\`\`

\`\`\`python tab="PyTorch"
x
\`\`\`

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:11 fence-setting
    A code block has no setting \`titel\`. Did you mean \`title\`?
    Write \`title="serve.py"\`.

  quizzes/q.md:11:11 unknown-flag
    A code block has no setting \`blank\`. Did you mean \`blanks\`?
    Write \`blanks\`, or take it out.

  quizzes/q.md:15:11 fence-setting
    A quiz has no tabs.
    Take \`tab\` out, and say in words what the code is for."
`);
  });

  it('have flags that go together', () => {
    expect(
      messages(`### One?

\`\`\`python order blanks
x [[y]]
\`\`\`

> E.

### Two?

\`\`\`python case-sensitive
x
\`\`\`

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:11 unknown-flag
    \`order\` and \`blanks\` cannot both hold for one fence.
    Keep one of the two.

  quizzes/q.md:8:3 two-answers
    This question has two answer blocks: a fence flagged \`order\` on line 7, and a blank on line 8.
    Keep one of them, or make two questions.

  quizzes/q.md:15:11 unknown-flag
    \`case-sensitive\` means nothing in this fence.
    It goes with \`blanks\` or \`answer\`: take it out."
`);
  });

  it('are closed', () => {
    expect(
      messages(`### One?

- [x] a
- [ ] b

\`\`\`python
x

### Two?

- [x] a`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-explanation (warning)
    This question has no explanation.
    Write below the answer why it is right, as a quote: each line with \`> \`.

  quizzes/q.md:10:1 open-fence
    This fence is never closed.
    End it with a line that holds \`\`\` alone."
`);
  });

  it('hold answers in their question only', () => {
    expect(
      messages(`\`\`\`python order
a
b
\`\`\`

### One?

- x
  \`\`\`python order
  a
  b
  \`\`\`

- [x] a
- [ ] b

> E.
>
> \`\`\`answer
> x
> \`\`\`

<details><summary>H</summary>

\`\`\`answer
x
\`\`\`

</details>`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 answer-outside
    This answer block stands in the introduction, where nothing is asked.
    Write \`### \` and the question above it.

  quizzes/q.md:12:1 choice-box
    This item has no box, and others have one.
    Begin it with \`- [ ] \` or \`- [x] \`; if it belongs to the choice above it, indent by two.

  quizzes/q.md:13:3 answer-outside
    A fence flagged \`order\` stands inside a list or a quote.
    Move it to the left margin, below the stem.

  quizzes/q.md:23:3 answer-outside
    A fence \`answer\` stands inside a list or a quote.
    Move it to the left margin, below the stem.

  quizzes/q.md:29:1 answer-outside
    A fence \`answer\` stands inside a hint.
    Move it to the left margin, below the stem."
`);
  });

  it('may be indented code', () => {
    expect(
      messages(`### One?

    x = 1

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`"-"`);
  });
});
