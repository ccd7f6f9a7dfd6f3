import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {fixtures} from '../../markdown/quiz/fixtures';
import {compile} from '../../markdown/quiz/quiz-fixture';

/** The fixture quiz with every type of question. */
export function everyType(change: (source: string) => string = (source) => source): CompiledQuiz {
  return compiled(change(fixtures['every-type'] ?? ''), 'every-type');
}

/** A small quiz of two topics: 3 points, to pass with 70 percent. */
export const small = `---
title: Small
passingScore: 70
---

## One

### Which is a framework? {#framework objectives="m01.o6"}

- [ ] Linux
  > That is a kernel.
- [x] PyTorch
  > It trains models.
- [ ] Git

> See [the lesson](../docs/01-foundations/03-ml-infrastructure-basics.mdx#serving).

<details><summary>Hint</summary>

It has tensors.

</details>

<details><summary>More</summary>

Its logo is a flame.

</details>

## Two

### How many bytes has a 32-bit float? {#bytes}

\`\`\`answer number unit=B
4
\`\`\`

> 32 bits are four bytes.

### Which are lazy? {#lazy scoring=right-minus-wrong}

- [x] generators
- [x] map
- [ ] lists

> They wait.
`;

export function compiled(source: string, name = 'small'): CompiledQuiz {
  const [quiz] = compile({[name]: source}).quizzes;
  if (!quiz) throw new Error('The quiz of the test has an error.');
  return quiz;
}

/** What the components ask of the site around them. */
export function fakeSite(courseId: () => string) {
  return {
    useQuizSite: () => ({
      courseId: courseId(),
      reportHref: (quiz: {id: string}, question: {id: string; revision: string}, anchor: string) =>
        `https://example.org/report?${quiz.id}/${question.id}/${question.revision}#${anchor}`,
      momentText: (at: string) => at,
      durationText: (seconds: number) => `${seconds / 60} min`,
    }),
  };
}

export const announced = (container: HTMLElement) =>
  container.querySelector('[role="status"][aria-live]')?.textContent ?? '';
