import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('shape of a quiz', () => {
  it('asks something', () => {
    expect(messages(`Only an introduction.`)).toMatchInlineSnapshot(`
      "quizzes/q.md:1:1 no-question
        This quiz asks no question.
        Write \`### \` and the question, and an answer block below it."
    `);
  });

  it('asks something in each topic', () => {
    expect(
      messages(`## One

## Two

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-question
    This topic asks no question.
    Write \`### \` and the question below it, or take the topic out."
`);
  });

  it('has questions under topics once it has topics', () => {
    expect(
      messages(`### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.

## Two

### Which is a framework? {#other}

- [ ] Linux
- [x] PyTorch

> It is one.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 question-outside-topic
    This question stands before the first topic.
    Move it under a line that begins with \`## \`."
`);
  });

  it('has two levels of headings', () => {
    expect(
      messages(`# Title

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.

#### Note

> More.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 heading-level
    \`#\` opens nothing in a quiz.
    Write \`##\` for a topic, \`###\` for a question, and bold words within one.

  quizzes/q.md:14:1 heading-level
    \`####\` opens nothing in a quiz.
    Write \`##\` for a topic, \`###\` for a question, and bold words within one.

  quizzes/q.md:14:1 no-answer
    This question has no answer block.
    Write a list with boxes (\`- [ ]\`, \`- [x]\`), a fence \`answer\`, a blank \`[[…]]\`, or a class for order, match or open."
`);
  });

  it('takes a deep heading after a whole question for the next question', () => {
    expect(
      messages(`### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.

#### Which is another?

- [x] JAX
- [ ] Vim

> JAX is.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 heading-level
    \`####\` opens nothing in a quiz.
    Write \`##\` for a topic, \`###\` for a question, and bold words within one."
`);
  });

  it('underlines no heading', () => {
    expect(
      messages(`Frameworks
----------

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 underlined-heading
    The line below underlines this one, which makes it a heading.
    Begin the line with \`## \` for a topic or \`### \` for a question; for a rule, leave a blank line above it."
`);
  });

  it('has headings at the left margin only', () => {
    expect(
      messages(`> ### Quoted

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:3 nested-heading
    A heading stands inside a list or a quote, where it opens no question.
    Move it to the left margin, or write the words in bold."
`);
  });

  it('has headings with words', () => {
    expect(
      messages(`##

### {#empty}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 empty-heading
    This topic has no name.
    Write it after the \`#\` signs, on the same line.

  quizzes/q.md:7:1 empty-heading
    This question has no words.
    Write it after the \`#\` signs, on the same line."
`);
  });

  it('needs an id where the heading has no letters', () => {
    expect(
      messages(`### 什么？

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 empty-slug
    This heading has no letter or digit from which an id can be made.
    Write one at its end, \`{#my-question}\`, or run \`npm run check -- --fix\`, which writes it."
`);
  });

  it('needs ids where headings repeat', () => {
    expect(
      messages(`### Which one?

- [x] a
- [ ] b

> E.

### *Which* one

- [x] c
- [ ] d

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 repeated-slug
    The id of this heading would be \`which-one\`, which the heading on line 5 has.
    Write another id at its end, \`{#my-question}\`, or run \`npm run check -- --fix\`, which writes it."
`);
  });

  it('holds an id once', () => {
    expect(
      messages(`### One? {#same}

- [x] a
- [ ] b

> E.

### Two? {#same}

- [x] c
- [ ] d

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:11 duplicate-id
    The id \`#same\` stands on line 5 too.
    Give one of the two another id; the one that learners have answered keeps it."
`);
  });

  it('holds an id once among topics and questions', () => {
    expect(
      messages(`## Same

### Which is a framework? {#same}

- [ ] Linux
- [x] PyTorch

> It is one.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 repeated-slug
    The id of this heading would be \`same\`, which the heading on line 7 has.
    Write another id at its end, \`{#my-question}\`, or run \`npm run check -- --fix\`, which writes it."
`);
  });

  it('has an answer block in each question', () => {
    expect(
      messages(`### What?

Just words.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-answer
    This question has no answer block.
    Write a list with boxes (\`- [ ]\`, \`- [x]\`), a fence \`answer\`, a blank \`[[…]]\`, or a class for order, match or open."
`);
  });

  it('tells of a box glued to its hyphen', () => {
    expect(
      messages(`### What?

-[x] a
-[ ] b`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 no-answer
    This question has no answer block; a box here stands right after the hyphen.
    Write a space between: \`- [ ]\`."
`);
  });

  it('tells of a misspelled fence', () => {
    expect(
      messages(`### What?

\`\`\`anwser
x
\`\`\``),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:4 no-answer
    This question has no answer block; \`anwser\` looks like one.
    Write \`answer\` after the backticks.

  quizzes/q.md:7:4 unknown-language
    There is no code language \`anwser\`. Did you mean \`answer\`?
    Use one of the languages that the guide lists, or \`text\`."
`);
  });

  it('tells of a numbered list without its class', () => {
    expect(
      messages(`### In which order?

1. a
2. b`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 no-answer
    This question has no answer block; this numbered list is part of the stem.
    If it is the answer, write \`{.order}\` at the end of the heading; else add an answer block."
`);
  });

  it('tells of a table without its class', () => {
    expect(
      messages(`### What belongs together?

| a | b |
| - | - |
| c | d |`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 no-answer
    This question has no answer block; this table is part of the stem.
    If it is the answer, write \`{.match}\` at the end of the heading; else add an answer block."
`);
  });

  it('has one answer block in each question', () => {
    expect(
      messages(`### What?

- [x] a
- [ ] b

Or:

\`\`\`answer
x
\`\`\``),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 two-answers
    This question has two answer blocks: a list with boxes on line 7, and a fence \`answer\` on line 12.
    Keep one of them, or make two questions."
`);
  });

  it('has one list of choices in each question', () => {
    expect(
      messages(`### What?

- [x] a
- [ ] b

Or:

- [x] c
- [ ] d`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 two-answers
    This question has two answer blocks, on lines 7 and 12: each is a list with boxes.
    Keep one of them, or make two questions."
`);
  });

  it('has blanks or choices, not both', () => {
    expect(
      messages(`### What is [[x]]?

It is [[a]].

- [x] a
- [ ] b`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:13 blank-place
    A blank cannot stand in a heading.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:9:1 two-answers
    This question has two answer blocks: a blank on line 7, and a list with boxes on line 9.
    Keep one of them, or make two questions."
`);
  });

  it('has nothing but quotes and hints after the answer', () => {
    expect(
      messages(`### What?

- [x] a
- [ ] b

More words.

> E.

\`\`\`python
print()
\`\`\``),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:10:1 after-answer
    This stands below the answer block.
    If it explains the answer, begin each line with \`> \`; if it belongs to the question, move it above the answer.

  quizzes/q.md:14:1 after-answer
    This stands below the answer block.
    If it belongs to the choice above it, indent by two; if it belongs to the question, move it above the choices."
`);
  });

  it('has its hints after the answer', () => {
    expect(
      messages(`### What?

<details><summary>Hint</summary>

Think.

</details>

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 hint-form
    A hint stands before the answer block.
    Move it below the answer, and below the explanation if there is one."
`);
  });

  it('has answer blocks in questions only', () => {
    expect(
      messages(`Before.

- [x] a
- [ ] b

\`\`\`answer
x
\`\`\`

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 answer-outside
    This answer block stands in the introduction, where nothing is asked.
    Write \`### \` and the question above it.

  quizzes/q.md:10:1 answer-outside
    This answer block stands in the introduction, where nothing is asked.
    Write \`### \` and the question above it."
`);
  });
});
