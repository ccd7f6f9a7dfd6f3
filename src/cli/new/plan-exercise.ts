import {existsSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {splitNumber} from '../../core/course/page-path';
import {exerciseAddress} from '../../core/exercise/exercise-address';
import {didYouMean} from '../../core/nearest';
import {readCourse} from '../../plugins/course/read-course';
import {exerciseTemplate} from './exercise-template';
import {nameFrom, type Plan, titleOf} from './planned-file';

/** An exercise of a module, unless its id is taken. */
export async function planExercise(rootDir: string, config: CourseConfig, written: string): Promise<Plan> {
  const [folderName = '', id, ...rest] = written
    .replace(/^exercises\//, '')
    .replace(/\/$/, '')
    .split('/');
  if (id === undefined || id === '' || rest.length > 0) {
    return refuse(
      `\`${written}\` names no exercise. Write its module and its id: \`foundations/exercise-08-scaling\`.`,
    );
  }
  const {course} = await readCourse(rootDir, config);
  const wanted = splitNumber(folderName).name;
  const module = course.modules.find((candidate) => candidate.id === wanted);
  if (module === undefined) {
    const ids = course.modules.map((candidate) => candidate.id);
    return refuse(
      `There is no module \`${wanted}\` that can be read.${didYouMean(wanted, ids)} The modules are ${ids.join(', ')}.`,
    );
  }
  if (nameFrom(id) !== id) {
    return refuse(
      `\`${id}\` cannot be the id of an exercise: use lower-case words joined by hyphens, such as \`${nameFrom(id) || 'exercise-08-scaling'}\`.`,
    );
  }
  if (id.startsWith('practical-')) {
    return refuse(
      'A practical is judged by a checker that you write for it: copy the folder of one that is there.',
    );
  }
  const folder = `exercises/${module.id}/${id}`;
  const other = course.exercises.find(({exerciseId}) => exerciseId === id);
  if (other !== undefined) return refuse(`There is an exercise \`${id}\` already: ${other.file}.`);
  if (existsSync(path.join(rootDir, folder))) return refuse(`There is a folder ${folder} already.`);
  const [index, ...files] = exerciseTemplate({
    title: course.activities.get(id)?.title ?? titleOf(id),
    objective: module.objectives[0]?.id ?? null,
  });
  const place = ({file, source}: typeof index) => ({file: `${folder}/${file}`, source});
  return {
    ok: true,
    plan: {
      files: [place(index), ...files.map(place)],
      address: exerciseAddress(id),
      next: module.upcoming.includes(id)
        ? `Then take \`${id}\` out of \`upcoming\` in ${module.file}, too.`
        : `A plan names it \`${id}\`, a lesson shows it with \`<Exercise id="${id}" />\`. Try its tests: \`cd ${folder}\`, then \`python -m pytest\` and \`python -m pytest --folder=solution\`.`,
    },
  };
}

function refuse(problem: string): Plan {
  return {ok: false, problem};
}
