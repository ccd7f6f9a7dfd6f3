import {quizAddress} from '../../core/quiz/quiz-address';
import {listFiles} from '../../plugins/course/list-files';
import {quizFolders, quizIdOf} from '../../plugins/quizzes/quiz-path';
import {nameFrom, type Plan, titleOf} from './planned-file';

/** A quiz with this id, unless there is one or it can be none. */
export async function planQuiz(rootDir: string, written: string): Promise<Plan> {
  const id = written.replace(/^quizzes\//, '').replace(/\.md$/, '');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const better = nameFrom(id);
    const instead = better === '' ? '' : `, such as \`${better}\``;
    return {
      ok: false,
      problem: `\`${id}\` cannot be the id of a quiz: use lower-case letters, digits and hyphens${instead}.`,
    };
  }
  const files = (await Promise.all(quizFolders.map((folder) => listFiles(rootDir, folder)))).flat();
  const owner = files.find((file) => quizIdOf(file) === id);
  if (owner !== undefined) {
    return {ok: false, problem: `There is a quiz \`${id}\` already: ${owner}. Choose another id.`};
  }
  return {
    ok: true,
    plan: {
      files: [{file: `quizzes/${id}.md`, source: quizSource(titleOf(id))}],
      address: quizAddress(id),
      next: `A module names it with \`quiz: ${id}\`, a lesson shows it with \`<Quiz id="${id}" />\`.`,
    },
  };
}

function quizSource(title: string): string {
  return `---
title: ${JSON.stringify(title)}
description: What this quiz asks about, in one sentence.
passingScore: 70
draft: true
---

An introduction, shown before the first question.

### Which of these is shown once a choice was checked? {#shown-once-checked}

- [x] The words quoted under it
  > They say why this choice is right, or what is wrong with it.
- [ ] The number of signs it has
  > Nothing counts the signs of a choice.
- [ ] The name of whoever wrote it
  > The page does not know who wrote a choice.

> The explanation, shown once the question is answered. Say why the answer is right, and link to the lesson that teaches it.

<details><summary>Hint</summary>

Something that helps without giving the answer away.

</details>

### Which letter stands in the box of a choice that is right? {#letter-in-the-box}

\`\`\`answer
x
the letter x
\`\`\`

> Each line of the block is an answer that is accepted; the first is the one that is shown.
`;
}
