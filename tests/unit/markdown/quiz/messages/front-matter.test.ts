import {describe, expect, it} from 'vitest';
import {messages, sourceMessages} from '../quiz-fixture';

describe('front matter of a quiz', () => {
  it('is required', () => {
    expect(
      sourceMessages(`### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.
`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:1:1 no-front-matter
    The quiz does not begin with front matter.
    Begin the file with \`---\`, a line \`title: …\`, and \`---\`."
`);
  });

  it('begins on the first line', () => {
    expect(
      sourceMessages(`

---
title: A quiz
---

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.
`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:1:1 no-front-matter
    The front matter does not begin on the first line.
    Take out what stands above \`---\`."
`);
  });

  it('is closed', () => {
    expect(
      sourceMessages(`---
title: A quiz

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.
`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:1:1 no-front-matter
    The front matter is never closed.
    End it with a line that holds \`---\` alone."
`);
  });

  it('is YAML', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz: the second`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:2:8 front-matter-syntax
    This line is no \`key: value\`, or its text has a colon in it.
    Leave a space after the key’s colon, and put a text with a colon in quotes: \`title: "Serving: the basics"\`."
`);
  });

  it('holds a key once', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
title: Another`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:1 front-matter-syntax
    This key stands twice.
    Keep one of the two."
`);
  });

  it('may not be empty', () => {
    expect(
      sourceMessages(`---
---

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.
`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:1:1 missing-key
    \`title\` is missing.
    Add \`title:\`. The name of the quiz, as its page shows it."
`);
  });

  it('holds known keys only', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
pasingScore: 70
author: Me`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:1 unknown-key
    There is no key \`pasingScore\`. Did you mean \`passingScore\`?
    Write \`passingScore:\`, or take the line out.

  quizzes/q.md:4:1 unknown-key
    There is no key \`author\`.
    Take it out, or use one of: title, description, mode, modes, passingScore, timeLimit, shuffle, scoring, draw, objectives, formerly, draft."
`);
  });

  it('wants values of the right kind', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: 12
passingScore: 70%
timeLimit: 0
shuffle: true
draft: maybe`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:2:8 bad-value
    \`title\` must be text, but it is \`12\`.
    Put it in quotes. The name of the quiz, as its page shows it.

  quizzes/q.md:3:15 bad-value
    \`passingScore\` must be a number, but it is \`70%\`.
    The percent of the points that pass, a whole number from 0 to 100.

  quizzes/q.md:4:12 bad-value
    \`timeLimit\` must be at least 1, but it is \`0\`.
    The minutes of an exam, a whole number from 1 to 600.

  quizzes/q.md:5:10 bad-value
    \`shuffle\` must be a list, but it is \`true\`.
    What each attempt shuffles: \`[questions, choices]\` or one of them.

  quizzes/q.md:6:8 bad-value
    \`draft\` must be \`true\` or \`false\`, but it is \`maybe\`.
    \`true\` while the quiz is not ready to be published."
`);
  });

  it('wants values in range', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
passingScore: 101
timeLimit: 601
draw: 0`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:15 bad-value
    \`passingScore\` must be at most 100, but it is \`101\`.
    The percent of the points that pass, a whole number from 0 to 100.

  quizzes/q.md:4:12 bad-value
    \`timeLimit\` must be at most 600, but it is \`601\`.
    The minutes of an exam, a whole number from 1 to 600.

  quizzes/q.md:5:7 bad-value
    \`draw\` must be at least 1, but it is \`0\`.
    How many questions an attempt takes: a whole number, or one for each topic, \`{topic-id: 3}\`."
`);
  });

  it('wants whole numbers', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
passingScore: 69.5
timeLimit: 1.5
draw: 1.5`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:15 bad-value
    \`passingScore\` must be a whole number, but it is \`69.5\`.
    The percent of the points that pass, a whole number from 0 to 100.

  quizzes/q.md:4:12 bad-value
    \`timeLimit\` must be a whole number, but it is \`1.5\`.
    The minutes of an exam, a whole number from 1 to 600.

  quizzes/q.md:5:7 bad-value
    \`draw\` cannot be \`1.5\`.
    How many questions an attempt takes: a whole number, or one for each topic, \`{topic-id: 3}\`."
`);
  });

  it('wants names it knows', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
mode: test
modes: [practise]
shuffle: [choice]
scoring: right-minus-wrongs`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:7 bad-value
    \`mode\` cannot be \`test\`.
    Use \`practice\` or \`exam\`.

  quizzes/q.md:4:9 bad-value
    Item 1 of \`modes\` cannot be \`practise\`. Did you mean \`practice\`?
    Use \`practice\` or \`exam\`.

  quizzes/q.md:5:11 bad-value
    Item 1 of \`shuffle\` cannot be \`choice\`. Did you mean \`choices\`?
    Use \`questions\` or \`choices\`.

  quizzes/q.md:6:10 bad-value
    \`scoring\` cannot be \`right-minus-wrongs\`. Did you mean \`right-minus-wrong\`?
    Use \`exact\`, \`right-minus-wrong\` or \`each-decision\`."
`);
  });

  it('lists a mode once', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
modes: [exam, exam]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:15 bad-value
    \`modes\` lists \`exam\` twice.
    Keep one of the two."
`);
  });

  it('offers the first mode', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
mode: exam
modes: [practice]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:7 mode-conflict
    \`mode\` is \`exam\`, which \`modes\` does not list.
    Add it to \`modes\`, or take \`mode\` out."
`);
  });

  it('has a time limit for exams only', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
modes: [practice]
timeLimit: 10`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:4:12 mode-conflict
    There is a time limit, but \`modes\` has no \`exam\`.
    Add \`exam\` to \`modes\`, or take \`timeLimit\` out."
`);
  });

  it('draws no more than there is', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
draw: 2`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:7 draw-size
    \`draw\` takes 2 questions, and the quiz has 1.
    Write 1 at most."
`);
  });

  it('draws from topics that exist', () => {
    expect(
      messages(
        `## Frameworks

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
draw: {framworks: 1}`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:19 draw-topic
    There is no topic \`framworks\`. Did you mean \`frameworks\`?
    The topics are \`frameworks\`."
`);
  });

  it('draws from every topic', () => {
    expect(
      messages(
        `## Frameworks

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.

## Serving

### Which is a framework? {#other}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
draw: {frameworks: 1}`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:7 draw-topic
    \`draw\` does not name the topic \`serving\`.
    Add \`serving:\` with a number; 0 takes none."
`);
  });

  it('draws no more than a topic has', () => {
    expect(
      messages(
        `## Frameworks

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
draw:
  frameworks: 3`,
      ),
    ).toMatchInlineSnapshot(`
    "quizzes/q.md:4:15 draw-size
      \`draw\` takes 3 questions from \`frameworks\`, which has 1.
      Write 1 at most."
  `);
  });

  it('draws something', () => {
    expect(
      messages(
        `## Frameworks

### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
draw: {frameworks: 0}`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:7 draw-size
    \`draw\` takes no question at all.
    Write how many questions an attempt takes from each topic."
`);
  });

  it('draws by number where there are no topics', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
draw: {frameworks: 1}`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:20 draw-topic
    There is no topic \`frameworks\`.
    The quiz has no topics: write a number, \`draw: 10\`."
`);
  });

  it('names objectives that exist', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
objectives: [m01.o6, m01.o66]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:22 unknown-objective
    No module lists the objective \`m01.o66\`. Did you mean \`m01.o6\`?
    Write the module’s code, a point and the objective’s id, as in \`m01.o6\`."
`);
  });

  it('does not claim the name it has', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
formerly: [q]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:11 duplicate-former-id
    The quiz is called \`q\` now.
    List only the names that it had before."
`);
  });

  it('names old ids in their form', () => {
    expect(
      messages(
        `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`,
        `title: A quiz
formerly: [Old Quiz]`,
      ),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:3:12 bad-value
    Item 1 of \`formerly\` must be lower-case letters, digits and hyphens, but it is \`Old Quiz\`.
    Ids that this quiz had before, so that learners keep their answers."
`);
  });
});
