import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('order, match and open questions', () => {
  it('have a list to put in order', () => {
    expect(
      messages(`### One? {.order}

Words.

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-answer
    This question has no answer block.
    Write a numbered list in the right order below it, or a fence flagged \`order\`."
`);
  });

  it('have enough items', () => {
    expect(
      messages(`### One? {.order}

1. a

> E.

### Two? {.order scoring=neighbours}

1. a
2. b

> E.

### Three?

\`\`\`python order
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 order-form
    There is only one item to put in order.
    Write at least two, one a line.

  quizzes/q.md:13:1 order-form
    There are only two items to put in order.
    Scoring by neighbours needs at least three items.

  quizzes/q.md:18:1 order-form
    There is nothing to put in order.
    Write at least two, one a line."
`);
  });

  it('have items without blank lines between', () => {
    expect(
      messages(`### One? {.order}

1. stem a
2. stem b

1. first
2. second

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:10:1 order-form
    There is a blank line above this item, and Markdown joins two lists that only a blank line parts.
    Write the items without blank lines between them; after another list put words before the first item."
`);
  });

  it('have items that differ', () => {
    expect(
      messages(`### One? {.order}

1. a
2. a

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 order-form
    All items are the same, so every order is right.
    Say what makes them differ."
`);
  });

  it('have items without boxes, and with words', () => {
    expect(
      messages(`### One? {.order}

1. a {pin}
2.
3. c

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:7 attribute-place
    \`pin\` means nothing on an item.
    It keeps a choice in its place when choices are shuffled: take it out here.

  quizzes/q.md:8:1 order-form
    This item is empty.
    Write it on the same line as its number."
`);
  });

  it('have one list or one fence', () => {
    expect(
      messages(`### One?

\`\`\`python order
a
b
\`\`\`

\`\`\`python order
c
d
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 two-answers
    This question has two answer blocks, on lines 7 and 12: each is a fence flagged \`order\`.
    Keep one of them, or make two questions."
`);
  });

  it('give equal items no ids', () => {
    expect(
      messages(`### One? {.order}

1. a {#x}
2. b
3. a

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 duplicate-id
    This item stands here more than once, so it cannot have an id of its own.
    Take the id out: equal items are interchangeable."
`);
  });

  it('have a table to match', () => {
    expect(
      messages(`### One? {.match}

Words.

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-answer
    This question has no answer block.
    Write a table of two columns below it."
`);
  });

  it('have a table of two columns', () => {
    expect(
      messages(`### One? {.match}

| a | b | c |
| - | - | - |
| 1 | 2 | 3 |

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 match-form
    This table has 3 columns; pairs need two.
    Write what is given into the left column and what belongs to it into the right one."
`);
  });

  it('have right cells, and left cells that differ', () => {
    expect(
      messages(`### One? {.match}

| a | b |
| - | - |
| 1 | |
| 2 | x |
| 2 | y |
| | x |

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:5 match-form
    The right cell of this row is empty.
    Write what belongs to the left cell; for an option that fits nothing leave the left cell empty.

  quizzes/q.md:11:1 match-form
    This left cell stands on line 10 too.
    Say what makes the two differ.

  quizzes/q.md:12:3 match-form
    This option has an empty left cell, and belongs to another row.
    Take the row out: equal right cells are one option."
`);
  });

  it('have two rows and two options', () => {
    expect(
      messages(`### One? {.match}

| a | b |
| - | - |
| 1 | x |

> E.

### Two? {.match}

| a | b |
| - | - |
| 1 | x |
| 2 | x |

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 match-form
    There are fewer than two rows to match.
    Write at least two rows below the titles, with different right cells.

  quizzes/q.md:15:1 match-form
    All right cells are the same, so there is nothing to match.
    Write at least two rows below the titles, with different right cells."
`);
  });

  it('have criteria', () => {
    expect(
      messages(`### One? {.open}

Words.

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-answer
    This question has no answer block.
    Write a list of criteria with empty boxes below it: \`- [ ]\`."
`);
  });

  it('have empty boxes and a model answer', () => {
    expect(
      messages(`### One? {.open}

- [ ] a
- [x] b
- [ ] a
  > why`),
    ).toMatchInlineSnapshot(`
    "quizzes/q.md:5:1 open-form
      This open question has no model answer.
      Write it as a quote below the criteria, each line with \`> \`.

    quizzes/q.md:8:1 open-form
      This criterion is ticked; the learner does that.
      Write \`- [ ]\`.

    quizzes/q.md:9:1 duplicate-choice
      This criterion stands here twice.
      Take one of the two out.

    quizzes/q.md:9:1 open-form
      A criterion has a quote in it.
      Put what it says into the model answer, the quote below the list."
  `);
  });
});
