import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('choices', () => {
  it('are at least two', () => {
    expect(
      messages(`### One?

- [x] a

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 one-choice
    There is only one choice, so there is nothing to choose.
    Add a choice, \`- [ ] …\`; for an answer in words write a fence \`answer\`."
`);
  });

  it('have a right one', () => {
    expect(
      messages(`### One?

- [ ] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 no-right-choice
    None of these choices is right.
    Tick what is right: \`- [x]\`; for a list of criteria write \`{.open}\` at the end of the heading."
`);
  });

  it('have a right one with .many too', () => {
    expect(
      messages(`### One? {.many}

- [ ] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 no-right-choice
    None of these choices is right.
    Tick what is right: \`- [x]\`; for a list of criteria write \`{.open}\` at the end of the heading."
`);
  });

  it('all have boxes', () => {
    expect(
      messages(`### One?

- [x] a
- b
- [ ] c

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:1 choice-box
    This item has no box, and others have one.
    Begin it with \`- [ ] \` or \`- [x] \`; if it belongs to the choice above it, indent by two."
`);
  });

  it('have boxes that can be read', () => {
    expect(
      messages(`### One?

- [x] a
- [] b
- [ x ] c
- [*] d
- [x]e

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:1 choice-box
    \`[]\` is no box.
    Write \`- [ ] \` or, for a right choice, \`- [x] \`, with a space before and after the box.

  quizzes/q.md:9:1 choice-box
    \`[ x ]\` is no box.
    Write \`- [ ] \` or, for a right choice, \`- [x] \`, with a space before and after the box.

  quizzes/q.md:10:1 choice-box
    \`[*]\` is no box.
    Write \`- [ ] \` or, for a right choice, \`- [x] \`, with a space before and after the box.

  quizzes/q.md:11:1 choice-box
    There is no space after the box \`[x]\`.
    Write \`- [ ] \` or, for a right choice, \`- [x] \`, with a space before and after the box."
`);
  });

  it('are found when no box can be read', () => {
    expect(
      messages(`### One?

- [] a
- [v] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 choice-box
    \`[]\` is no box.
    Write \`- [ ] \` or, for a right choice, \`- [x] \`, with a space before and after the box.

  quizzes/q.md:8:1 choice-box
    \`[v]\` is no box.
    Write \`- [ ] \` or, for a right choice, \`- [x] \`, with a space before and after the box."
`);
  });

  it('have words on the line of the box', () => {
    expect(
      messages(`### One?

- [x]
  \`\`\`python
  print()
  \`\`\`
- [ ]
- [ ] {pin}
- [ ]
  words

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 choice-words
    There are no words after this box.
    Write them on the same line; code and other blocks follow below: indent by two.

  quizzes/q.md:11:1 choice-words
    There are no words after this box.
    Write them on the same line; code and other blocks follow below: indent by two.

  quizzes/q.md:12:1 choice-words
    There are no words after this box.
    Write them on the same line; code and other blocks follow below: indent by two.

  quizzes/q.md:13:1 choice-words
    There are no words after this box.
    Write them on the same line; code and other blocks follow below: indent by two."
`);
  });

  it('are not split by a quote', () => {
    expect(
      messages(`### One?

- [ ] a
> Not this.
- [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:1 split-list
    This quote splits the list of choices.
    It belongs to the choice above it: indent by two."
`);
  });

  it('are not split by code', () => {
    expect(
      messages(`### One?

- [ ] a

\`\`\`python
print()
\`\`\`

- [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 split-list
    This code splits the list of choices.
    It belongs to the choice above it: indent by two."
`);
  });

  it('are not split by another bullet', () => {
    expect(
      messages(`### One?

- [ ] a
* [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:1 split-list
    Another sign before the box starts a second list here.
    Begin every choice with the same sign: \`- [ ]\` or \`- [x]\`. What belongs to a choice: indent by two."
`);
  });

  it('hold no boxes themselves', () => {
    expect(
      messages(`### One?

- [ ] a
  - [x] b
- [ ] c

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:3 nested-choice
    This box stands inside the choice above it.
    Take the spaces before it out; a list inside a choice has no boxes."
`);
  });

  it('differ', () => {
    expect(
      messages(`### One?

- [ ] the *same*
- [x] b
- [ ] The same
- [ ] the   same

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:10:1 duplicate-choice
    This choice is the same as the one on line 7.
    Take one of the two out, or say what makes them differ."
`);
  });

  it('differ by their code', () => {
    expect(
      messages(`### One?

- [x] This:
  \`\`\`python
  a
  \`\`\`
- [ ] This:
  \`\`\`python
  b
  \`\`\`
- [ ] This:
  \`\`\`python
  a
  \`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:15:1 duplicate-choice
    This choice is the same as the one on line 7.
    Take one of the two out, or say what makes them differ."
`);
  });

  it('fit the class of the question', () => {
    expect(
      messages(`### One? {.order}

- [x] a
- [ ] b

> E.

### Two? {.match}

- [x] a
- [ ] b

> E.

### Three? {.many}

\`\`\`answer
x
\`\`\`

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 class-mismatch
    The class \`.order\` does not fit the answer block below.
    It needs a numbered list, or a fence flagged \`order\`; for another type of question take the class out.

  quizzes/q.md:12:11 class-mismatch
    The class \`.match\` does not fit the answer block below.
    It needs a table of two columns; for another type of question take the class out.

  quizzes/q.md:19:13 class-mismatch
    The class \`.many\` does not fit the answer block below.
    It needs a list with boxes; for another type of question take the class out."
`);
  });

  it('hold no blank', () => {
    expect(
      messages(`### One?

- [x] a [[b]]
- [ ] c
  > [[d]]

> E [[e]].

<details><summary>Hint</summary>

[[f]]

</details>`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:9 blank-place
    A blank cannot stand in a choice.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:9:5 blank-place
    A blank cannot stand in a quote.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:11:5 blank-place
    A blank cannot stand in a quote.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`.

  quizzes/q.md:15:1 blank-place
    A blank cannot stand in a hint.
    Move it into a paragraph, list or table of the stem, or a fence flagged \`blanks\`; for two brackets write \`\\[[\`."
`);
  });
});
