import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('lists that are split, and lists that are not asked', () => {
  it('a comment splits a list', () => {
    expect(
      messages(`### One?

- [ ] a
<!-- why -->
- [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 split-list
    The comment above splits the list of choices.
    Move it above the choices, or indent by two."
`);
  });

  it('a hint splits a list', () => {
    expect(
      messages(`### One?

- [ ] a

<details><summary>H</summary>

x

</details>

- [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 split-list
    This hint splits the list of choices.
    Move it below the last choice."
`);
  });

  it('a table splits a list', () => {
    expect(
      messages(`### One?

- [ ] a

| x |
| - |
| y |

- [x] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:1 split-list
    This table splits the list of choices.
    It belongs to the choice above it: indent by two."
`);
  });

  it('a list with boxes may stand above what is to be ordered or matched', () => {
    expect(
      messages(`### One? {.order}

- [x] done
- [ ] not done

Then:

1. a
2. b

> E.

### Two? {.match}

- [x] done

Then:

| a | b |
| - | - |
| 1 | x |
| 2 | y |

> E.`),
    ).toMatchInlineSnapshot(`"-"`);
  });

  it('and not below it', () => {
    expect(
      messages(`### One? {.order}

1. a
2. b

- [x] done
- [ ] not done

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:10:1 two-answers
    This question has two answer blocks: an ordered list on line 7, and a list with boxes on line 10.
    Keep one of them, or make two questions."
`);
  });

  it('items to be ordered have no boxes', () => {
    expect(
      messages(`### One? {.order}

1. [x] a
2. b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 order-form
    This item to put in order has a box.
    Take \`[ ]\` out."
`);
  });
});
