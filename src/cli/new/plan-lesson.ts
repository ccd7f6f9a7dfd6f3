import type {CourseConfig} from '../../core/course/config';
import type {Module} from '../../core/course/course';
import {readPagePath, splitNumber} from '../../core/course/page-path';
import {didYouMean} from '../../core/nearest';
import {readCourse} from '../../plugins/course/read-course';
import {nameFrom, type Plan, titleOf} from './planned-file';

/** A lesson of a module, unless its number or its id is taken. */
export async function planLesson(rootDir: string, config: CourseConfig, written: string): Promise<Plan> {
  const [folderName = '', fileName, ...rest] = written
    .replace(/^docs\//, '')
    .replace(/\.mdx?$/, '')
    .split('/');
  if (fileName === undefined || fileName === '' || rest.length > 0) {
    return refuse(
      `\`${written}\` names no lesson. Write its module and its file: \`foundations/05-cloud-intro\`.`,
    );
  }
  const {course} = await readCourse(rootDir, config);
  const wanted = splitNumber(folderName).name;
  const module = course.modules.find(({id}) => id === wanted);
  if (module === undefined) {
    const ids = course.modules.map(({id}) => id);
    return refuse(
      `There is no module \`${wanted}\` that can be read.${didYouMean(wanted, ids)} The modules are ${ids.join(', ')}.`,
    );
  }
  const {number, name} = splitNumber(fileName);
  if (number === null || nameFrom(name) !== name) {
    const better = `${module.id}/${number ?? nextNumber(module)}-${nameFrom(name) || 'a-name'}`;
    return refuse(
      `A lesson’s file begins with the number of its place, and its name is lower-case words joined by hyphens: \`${better}\`.`,
    );
  }
  const other = module.lessons.find((lesson) => Number(lesson.number) === Number(number));
  if (other !== undefined) {
    return refuse(
      `The number ${number} is taken by ${other.file}. The next free one is ${nextNumber(module)}.`,
    );
  }
  const id = `${module.id}/${name}`;
  const same = module.lessons.find((lesson) => lesson.id === id);
  if (same !== undefined) return refuse(`There is a lesson \`${id}\` already: ${same.file}.`);
  const file = module.file.replace(/index\.mdx$/, `${number}-${name}.mdx`);
  const path = readPagePath(file);
  if (!path.ok) return refuse(`${file}: ${path.problem.message} ${path.problem.fix}`);
  const planned = course.activities.get(id);
  return {
    ok: true,
    plan: {
      files: [
        {file, source: lessonSource(planned?.title ?? titleOf(name), module.objectives[0]?.id ?? null)},
      ],
      address: path.path.address,
      next: module.upcoming.includes(id)
        ? `Then take \`${id}\` out of \`upcoming\` in ${module.file}, too.`
        : `A plan names it \`${id}\`.`,
    },
  };
}

/** Two digits, after the highest number that is taken. */
function nextNumber({lessons}: Module): string {
  return String(Math.max(0, ...lessons.map(({number}) => Number(number))) + 1).padStart(2, '0');
}

function refuse(problem: string): Plan {
  return {ok: false, problem};
}

function lessonSource(title: string, objective: string | null): string {
  return `---
title: ${JSON.stringify(title)}
description: What a reader can do after this lesson, in one sentence.
minutes: 30
${objective === null ? '' : `objectives: [${objective}]\n`}draft: true
---

Say in a paragraph what the lesson is about and why it matters.

## The first part

Begin with an example that can be run.

\`\`\`python
print("It runs.")
\`\`\`

\`\`\`text output
It runs.
\`\`\`
`;
}
