import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('attributes', () => {
  it('know their ids', () => {
    expect(
      messages(`### One? {#One_Two}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 bad-id
    \`#One_Two\` cannot be an id.
    Use lower-case letters, digits and hyphens: \`#one-two\`. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('know their classes', () => {
    expect(
      messages(`### One? {.mnay}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 unknown-class
    There is no class \`.mnay\`. Did you mean \`.many\`?
    The classes are \`.many\`, \`.order\`, \`.match\`, \`.open\`. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('know their keys', () => {
    expect(
      messages(`### One? {point=2}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 unknown-attribute
    There is no attribute \`point\`. Did you mean \`points\`?
    The attributes with a value are \`points\`, \`scoring\`, \`objectives\`, \`formerly\`. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('suggest the sign of an id', () => {
    expect(
      messages(`### One? {id=one}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 unknown-attribute
    There is no attribute \`id\`. Did you mean \`#one\`?
    The attributes with a value are \`points\`, \`scoring\`, \`objectives\`, \`formerly\`. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('suggest the sign of a class', () => {
    expect(
      messages(`### One? {#one many}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:16 unknown-attribute
    There is no attribute \`many\`. Did you mean \`.many\`?
    Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('want values', () => {
    expect(
      messages(`### One? {points=}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 bad-value
    \`points\` has no value.
    Write \`points="…"\`, without spaces around \`=\`."
`);
  });

  it('want quotation marks closed', () => {
    expect(
      messages(`### One? {objectives="m01.o6}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 attribute-form
    The quotation mark in \`objectives="m01.o6\` is not closed.
    Close it with \`"\`."
`);
  });

  it('stand after a space', () => {
    expect(
      messages(`### One?{#one}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:9 attribute-form
    There is no space before \`{#one}\`.
    Write a space before the brace. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('stand at the end of the line', () => {
    expect(
      messages(`### One {#one}?

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:9 attribute-form
    \`{#one}\` does not stand at the end of the line, so it is read as text.
    Put all attributes into one pair of braces at the end, after a space. Write \`\\{\` if the braces are text."
`);
  });

  it('stand in one pair of braces', () => {
    expect(
      messages(`### One? {#one} {.many}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:10 attribute-form
    \`{#one}\` does not stand at the end of the line, so it is read as text.
    Put all attributes into one pair of braces at the end, after a space. Write \`\\{\` if the braces are text."
`);
  });

  it('stand once each', () => {
    expect(
      messages(`### One? {#one #two points=1 points=2}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:16 attribute-form
    An id stands here already.
    Keep one of the two.

  quizzes/q.md:5:30 attribute-form
    \`points\` stands here already.
    Keep one of the two."
`);
  });

  it('want one class', () => {
    expect(
      messages(`### One? {.many .open}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:17 class-mismatch
    This question has two classes, \`.many\` and \`.open\`.
    Keep one of them."
`);
  });

  it('find a misspelled pin', () => {
    expect(
      messages(`### One?

- [x] a {pim}
- [ ] b {Pin}
- [ ] c {pni}

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:10 unknown-attribute
    There is no attribute \`pim\`. Did you mean \`pin\`?
    Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces. Write \`\\{\` if the braces are part of the text.

  quizzes/q.md:8:10 unknown-attribute
    There is no attribute \`Pin\`. Did you mean \`pin\`?
    Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces. Write \`\\{\` if the braces are part of the text.

  quizzes/q.md:9:10 unknown-attribute
    There is no attribute \`pni\`. Did you mean \`pin\`?
    Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces. Write \`\\{\` if the braces are part of the text."
`);
  });

  it('find what looks like an attribute', () => {
    expect(
      messages(`### One?

- [x] the set {x = 1}
- [ ] the list {.5, .7}
- [ ] number {#1 of 3}

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:16 unknown-attribute
    \`x\`, \`=\` and \`1\` are no attributes.
    Write \`\\{\` if the braces are part of the text. Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces.

  quizzes/q.md:8:17 unknown-attribute
    \`.5,\` and \`.7\` are no attributes.
    Write \`\\{\` if the braces are part of the text. Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces.

  quizzes/q.md:9:18 unknown-attribute
    \`of\` and \`3\` are no attributes.
    Write \`\\{\` if the braces are part of the text. Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces."
`);
  });

  it('leave other braces alone', () => {
    expect(
      messages(`### A {set}?

- [x] the set {a, b}
- [ ] \\{pin}
- [ ] \`{#id}\` and $\\{x\\}$
- [ ] f-string {x}

> E {pin}`),
    ).toMatchInlineSnapshot(`"-"`);
  });

  it('stand where they mean something', () => {
    expect(
      messages(`## T {#t points=2 .many}

### One? {pin}

- [x] a {points=2}
- [ ] b {.many}

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:10 attribute-place
    \`points\` stands on a topic.
    Move it to the heading of the question, the line that begins with \`###\`.

  quizzes/q.md:5:19 attribute-place
    The class \`.many\` stands on a topic.
    Move it to the heading of the question, the line that begins with \`###\`.

  quizzes/q.md:7:11 attribute-place
    \`pin\` means nothing on a question.
    It keeps a choice in its place when choices are shuffled: take it out here.

  quizzes/q.md:9:10 attribute-place
    \`points\` stands on a choice.
    Move it to the heading of the question, the line that begins with \`###\`.

  quizzes/q.md:10:10 attribute-place
    The class \`.many\` stands on a choice.
    Move it to the heading of the question, the line that begins with \`###\`."
`);
  });

  it('want points in range', () => {
    expect(
      messages(`### One? {points=0}

- [x] a
- [ ] b

> E.

### Two? {points=-1}

- [x] a
- [ ] b

> E.

### Three? {points=101}

- [x] a
- [ ] b

> E.

### Four? {points=two}

- [x] a
- [ ] b

> E.

### Five? {points=1.125}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 same-place (warning)
    The right choice is number 1 in 5 of 5 questions.
    Move some right choices, or let choices be shuffled: \`shuffle: [choices]\`.

  quizzes/q.md:5:11 bad-value
    \`points\` cannot be \`0\`.
    Write a number above 0 and up to 100, with two decimals at most: \`points=2\`.

  quizzes/q.md:12:11 bad-value
    \`points\` cannot be \`-1\`.
    Write a number above 0 and up to 100, with two decimals at most: \`points=2\`.

  quizzes/q.md:19:13 bad-value
    \`points\` cannot be \`101\`.
    Write a number above 0 and up to 100, with two decimals at most: \`points=2\`.

  quizzes/q.md:26:12 bad-value
    \`points\` cannot be \`two\`.
    Write a number above 0 and up to 100, with two decimals at most: \`points=2\`.

  quizzes/q.md:33:12 bad-value
    \`points\` cannot be \`1.125\`.
    Write a number above 0 and up to 100, with two decimals at most: \`points=2\`."
`);
  });

  it('want scoring that the type has', () => {
    expect(
      messages(`### One? {scoring=exact}

- [x] a
- [ ] b

> E.

### Two? {.many scoring=each-decisions}

- [x] a
- [ ] b

> E.

### Three? {.many scoring=neighbours}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:11 unknown-scoring
    A question of this type has only one way to be scored.
    Take \`scoring\` out.

  quizzes/q.md:12:17 unknown-scoring
    There is no scoring \`each-decisions\` for this type of question. Did you mean \`each-decision\`?
    Use \`exact\`, \`right-minus-wrong\`, \`each-decision\`.

  quizzes/q.md:19:19 unknown-scoring
    There is no scoring \`neighbours\` for this type of question.
    Use \`exact\`, \`right-minus-wrong\`, \`each-decision\`."
`);
  });

  it('want objectives that exist', () => {
    expect(
      messages(`### One? {objectives="m01.o6 m01.p7"}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:30 unknown-objective
    No module lists the objective \`m01.p7\`. Did you mean \`m01.o7\`?
    Write the module’s code, a point and the objective’s id, as in \`m01.o6\`."
`);
  });

  it('want former ids in their form', () => {
    expect(
      messages(`### One? {formerly="Old Id"}

- [x] a
- [ ] b

> E.

### Two? {formerly="quiz#old#older"}

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:21 bad-id
    \`Old\` cannot have been an id.
    Write \`formerly="old-id"\`, or \`formerly="old-quiz#old-id"\`.

  quizzes/q.md:5:25 bad-id
    \`Id\` cannot have been an id.
    Write \`formerly="old-id"\`, or \`formerly="old-quiz#old-id"\`.

  quizzes/q.md:12:21 bad-id
    \`quiz#old#older\` cannot have been an id.
    Write \`formerly="old-id"\`, or \`formerly="old-quiz#old-id"\`."
`);
  });

  it('give each choice its own id', () => {
    expect(
      messages(`### One?

- [x] a {#same}
- [ ] b {#same}

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:8:10 duplicate-id
    The id \`#same\` stands on line 7 too.
    Give one of the two another id, or take it out."
`);
  });
});
