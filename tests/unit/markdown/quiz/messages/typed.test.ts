import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('answers in words and numbers', () => {
  it('hold an answer', () => {
    expect(
      messages(`### One?

\`\`\`answer

\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 empty-answer
    This fence holds no answer.
    Write one answer a line into it."
`);
  });

  it('know their settings', () => {
    expect(
      messages(`### One?

\`\`\`answer numbr case-sensitve tolerence=1% {1-2}
x
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:11 unknown-flag
    A fence \`answer\` has no setting \`numbr\`. Did you mean \`number\`?
    A fence \`answer\` takes \`number\`, \`regex\`, \`case-sensitive\`, \`wrong\`, \`tolerance=…\`, \`unit=…\`, \`shown=…\`.

  quizzes/q.md:7:17 unknown-flag
    A fence \`answer\` has no setting \`case-sensitve\`. Did you mean \`case-sensitive\`?
    A fence \`answer\` takes \`number\`, \`regex\`, \`case-sensitive\`, \`wrong\`, \`tolerance=…\`, \`unit=…\`, \`shown=…\`.

  quizzes/q.md:7:31 unknown-flag
    A fence \`answer\` has no setting \`tolerence\`. Did you mean \`tolerance\`?
    A fence \`answer\` takes \`number\`, \`regex\`, \`case-sensitive\`, \`wrong\`, \`tolerance=…\`, \`unit=…\`, \`shown=…\`.

  quizzes/q.md:7:44 unknown-flag
    A fence \`answer\` has no setting \`{1-2}\`.
    A fence \`answer\` takes \`number\`, \`regex\`, \`case-sensitive\`, \`wrong\`, \`tolerance=…\`, \`unit=…\`, \`shown=…\`."
`);
  });

  it('take the settings of their kind', () => {
    expect(
      messages(`### One?

\`\`\`answer tolerance=2% unit=MB shown=x
x
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:11 unknown-flag
    \`tolerance\` means nothing in this fence.
    It belongs to a number: write \` \`\`\`answer number \`, or take it out.

  quizzes/q.md:7:24 unknown-flag
    \`unit\` means nothing in this fence.
    It belongs to a number: write \` \`\`\`answer number \`, or take it out.

  quizzes/q.md:7:32 unknown-flag
    \`shown\` means nothing in this fence.
    It goes with \`regex\`, as what the review shows: take it out, or add \`regex\`."
`);
  });

  it('take the settings of numbers', () => {
    expect(
      messages(`### One?

\`\`\`answer number regex case-sensitive shown="1"
1
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:18 unknown-flag
    \`regex\` means nothing in this fence.
    It belongs to an answer in words: take it out, or take \`number\` out.

  quizzes/q.md:7:24 unknown-flag
    \`case-sensitive\` means nothing in this fence.
    It belongs to an answer in words: take it out, or take \`number\` out.

  quizzes/q.md:7:39 unknown-flag
    \`shown\` means nothing in this fence.
    It goes with \`regex\`, as what the review shows: take it out, or add \`regex\`."
`);
  });

  it('take a setting once, with its value', () => {
    expect(
      messages(`### One?

\`\`\`answer number number unit= tolerance="1
1
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:18 unknown-flag
    \`number\` stands here twice.
    Keep one of the two.

  quizzes/q.md:7:25 bad-value
    \`unit\` has no value.
    Write \`unit=…\`, without spaces around \`=\`.

  quizzes/q.md:7:31 unknown-flag
    The quotation mark after \`tolerance=\` is not closed.
    Close it with \`"\`."
`);
  });

  it('want patterns that can be read', () => {
    expect(
      messages(`### One?

\`\`\`answer regex shown="x"
x
(
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 bad-pattern
    This pattern cannot be read: Unterminated group.
    Write a sign that has a meaning in patterns, such as \`(\` or \`+\`, with \`\\\` before it."
`);
  });

  it('want patterns that come to an end', () => {
    expect(
      messages(`### One?

\`\`\`answer regex shown="aaa"
(a+)+
(a|ab)*
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:1 bad-pattern
    This pattern repeats a group with something of varying length in it, so that it may never come to an end.
    Take one of the two repetitions out: \`(a+)+\` is \`a+\`.

  quizzes/q.md:9:1 bad-pattern
    This pattern repeats a group whose alternatives may begin alike, so that it may never come to an end.
    Let each alternative begin with another letter, or write several patterns, one a line.

  quizzes/q.md:10:1 bad-pattern
    This pattern has 201 signs; at most 200 are allowed.
    Write several shorter patterns, one a line."
`);
  });

  it('want an answer to show', () => {
    expect(
      messages(`### One?

\`\`\`answer regex
x+
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 pattern-shown
    This pattern has no answer that can be shown to a learner.
    Add the answer that the review shows: \`shown="…"\`."
`);
  });

  it('want an answer to show that matches', () => {
    expect(
      messages(`### One?

\`\`\`answer regex shown="xy"
x+
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:17 pattern-shown
    \`xy\` matches no pattern of this answer.
    Show an answer that is accepted, or mend the pattern."
`);
  });

  it('want numbers', () => {
    expect(
      messages(`### One?

\`\`\`answer number
1,5
about 7
12 MB
1.2.3
--1
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:1 bad-number
    \`1,5\` has a comma, which may be a point or part thousands.
    Write a point for decimals, and a space or \`_\` between thousands: \`1 000.5\`.

  quizzes/q.md:9:1 bad-number
    \`about 7\` is no number.
    Write digits with at most one point, such as \`0.25\` or \`1e-3\`; for words take \`number\` out.

  quizzes/q.md:10:1 bad-number
    \`12 MB\` has a unit in it.
    Write the number alone, and the unit after \`number\`: \`unit=MB\`.

  quizzes/q.md:11:1 bad-number
    \`1.2.3\` is no number.
    Write digits with at most one point, such as \`0.25\` or \`1e-3\`; for words take \`number\` out.

  quizzes/q.md:12:1 bad-number
    \`--1\` is no number.
    Write digits with at most one point, such as \`0.25\` or \`1e-3\`; for words take \`number\` out."
`);
  });

  it('want tolerances', () => {
    expect(
      messages(`### One?

\`\`\`answer number tolerance=abc
1
\`\`\`

> E.

### Two?

\`\`\`answer number tolerance=-1
1
\`\`\`

> E.

### Three?

\`\`\`answer number tolerance=0%
1
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:18 bad-tolerance
    \`abc\` is no tolerance.
    Write a percentage or a number above zero: \`tolerance=2%\`, \`tolerance=0.5\`.

  quizzes/q.md:15:18 bad-tolerance
    \`-1\` is no tolerance.
    Write a percentage or a number above zero: \`tolerance=2%\`, \`tolerance=0.5\`.

  quizzes/q.md:23:18 bad-tolerance
    \`0%\` is no tolerance.
    Write a percentage or a number above zero: \`tolerance=2%\`, \`tolerance=0.5\`."
`);
  });

  it('want no percentage of zero', () => {
    expect(
      messages(`### One?

\`\`\`answer number tolerance=2%
5
0
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 bad-tolerance
    A percentage of 0 is 0, so this tolerance allows nothing.
    Write the tolerance as a number: \`tolerance=0.01\`."
`);
  });

  it('stand at the left margin', () => {
    expect(
      messages(`### One?

- a
  \`\`\`answer
  x
  \`\`\``),
    ).toMatchInlineSnapshot(`
      "quizzes/q.md:8:3 answer-outside
        A fence \`answer\` stands inside a list or a quote.
        Move it to the left margin, below the stem."
    `);
  });

  it('have wrong answers after the right one', () => {
    expect(
      messages(`### One?

\`\`\`answer wrong
y
\`\`\`

> No.

\`\`\`answer
x
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 wrong-answer
    A foreseen wrong answer stands before the right one.
    Move it below the fence with the right answer."
`);
  });

  it('have wrong answers with feedback', () => {
    expect(
      messages(`### One?

\`\`\`answer
x
\`\`\`

\`\`\`answer wrong
y
\`\`\`

No quote.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-explanation (warning)
    This question has no explanation.
    Write below the answer why it is right, as a quote: each line with \`> \`.

  quizzes/q.md:11:1 wrong-answer
    This foreseen wrong answer has no feedback.
    Write a quote right under it, each line with \`> \`.

  quizzes/q.md:15:1 after-answer
    This stands below the answer block.
    If it explains the answer, begin each line with \`> \`; if it belongs to the question, move it above the answer."
`);
  });

  it('have wrong answers that are wrong', () => {
    expect(
      messages(`### One?

\`\`\`answer
PyTorch
\`\`\`

\`\`\`answer wrong
pytorch
\`\`\`

> No.

> E.

### Two?

\`\`\`answer number tolerance=1
5
\`\`\`

\`\`\`answer wrong
6
6.5
\`\`\`

> No.

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 wrong-answer
    \`pytorch\` is accepted as right.
    Take it out here, or out of the accepted answers.

  quizzes/q.md:26:1 wrong-answer
    \`6\` is accepted as right.
    Take it out here, or make the tolerance smaller."
`);
  });

  it('have wrong answers only where something is typed', () => {
    expect(
      messages(`### One?

- [x] a
- [ ] b

\`\`\`answer wrong
x
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:10:1 wrong-answer
    Only answers in words or numbers have foreseen wrong ones.
    Say it in the explanation, or as a quote in the choice."
`);
  });
});
