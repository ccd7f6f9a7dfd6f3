import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('warnings', () => {
  it('tell of a missing explanation', () => {
    expect(
      messages(`### One?

- [x] a
- [ ] b

### Two?

\`\`\`answer
x
\`\`\`

### Three {.open}

- [ ] a

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-explanation (warning)
    This question has no explanation.
    Write below the answer why it is right, as a quote: each line with \`> \`.

  quizzes/q.md:10:1 no-explanation (warning)
    This question has no explanation.
    Write below the answer why it is right, as a quote: each line with \`> \`."
`);
  });

  it('tell when the longest choice is right', () => {
    expect(
      messages(`### Question 1?

- [x] long answer
- [ ] b

> E.

### Question 2?

- [ ] a
- [x] long answer

> E.

### Question 3?

- [x] long answer
- [ ] c
- [ ] d

> E.

### Question 4?

- [ ] longer answer
- [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 longest-is-right (warning)
    The right choice is the longest in 3 of 4 questions.
    Say as much in wrong choices as in right ones, or less in right ones."
`);
  });

  it('tell when the right choice stands in one place', () => {
    expect(
      messages(`### Question 1?

- [ ] aa
- [x] b

> E.

### Question 2?

- [ ] aa
- [x] b

> E.

### Question 3?

- [ ] aa
- [x] b

> E.

### Question 4?

- [x] b
- [ ] aa

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 same-place (warning)
    The right choice is number 2 in 3 of 4 questions.
    Move some right choices, or let choices be shuffled: \`shuffle: [choices]\`."
`);
  });

  it('do not tell of places when choices are shuffled', () => {
    expect(
      messages(
        `### Question 1?

- [ ] aa
- [x] b

> E.

### Question 2?

- [ ] aa
- [x] b

> E.

### Question 3?

- [ ] aa
- [x] b

> E.

### Question 4?

- [x] b
- [ ] aa

> E.`,
        `title: A
shuffle: [choices]`,
      ),
    ).toMatchInlineSnapshot(`"-"`);
  });

  it('do not tell of habits in three questions', () => {
    expect(
      messages(`### Question 1?

- [ ] a
- [x] bb

> E.

### Question 2?

- [ ] a
- [x] bb

> E.

### Question 3?

- [ ] a
- [x] bb

> E.`),
    ).toMatchInlineSnapshot(`"-"`);
  });

  it('tell of NOT', () => {
    expect(
      messages(`### Which is NOT so?

- [x] a
- [ ] b

> E.

### Two

Which does NOT hold? \`NOT NULL\`

- [x] a
- [ ] b

> E.

### Is \`NOT NULL\` not NOTHING?

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 not-in-stem (warning)
    This question asks with NOT, which is easily overread.
    Ask for what is true, or write the word in bold: **not**.

  quizzes/q.md:14:1 not-in-stem (warning)
    This question asks with NOT, which is easily overread.
    Ask for what is true, or write the word in bold: **not**."
`);
  });

  it('tell of choices that point at others', () => {
    expect(
      messages(
        `### One?

- [x] a
- [ ] b
- [ ] All of the above
- [ ] None of the above {pin}

> E.`,
        `title: A
shuffle: [choices]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:10:1 all-of-the-above (warning)
    This choice points at others, and choices are shuffled.
    Write \`{pin}\` at its end, or name what it points at."
`);
  });

  it('tell of objectives without a question', () => {
    expect(
      messages(
        `### One? {objectives=m01.o7}

- [x] a
- [ ] b

> E.`,
        `title: A
objectives: [m01.o6, m01.o7]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:14 objective-without-question (warning)
    No question of this quiz serves the objective \`m01.o6\`.
    Name it at a question, \`{objectives="m01.o6"}\`, or take it out here."
`);
  });
});
