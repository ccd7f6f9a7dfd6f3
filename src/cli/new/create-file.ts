import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {didYouMean} from '../../core/nearest';
import {planExercise} from './plan-exercise';
import {planLesson} from './plan-lesson';
import {planQuiz} from './plan-quiz';
import type {Plan, PlannedFiles} from './planned-file';

export type Created =
  | {readonly ok: true; readonly message: string}
  | {readonly ok: false; readonly problem: string};

const KINDS = ['quiz', 'lesson', 'exercise'] as const;
type Kind = (typeof KINDS)[number];
const USAGE = `Use: npm run new quiz <id>
     npm run new lesson <module>/<number-name>, such as foundations/05-cloud-intro
     npm run new exercise <module>/<id>, such as foundations/exercise-08-scaling`;

/** Writes a quiz, a lesson or an exercise to begin from. A file that is there is never written over. */
export async function createFile(
  rootDir: string,
  config: CourseConfig,
  args: readonly string[],
): Promise<Created> {
  const [kind, name, ...rest] = args;
  if (kind === undefined) return {ok: false, problem: USAGE};
  if (!isKind(kind)) {
    return {ok: false, problem: `There is no kind of file \`${kind}\`.${didYouMean(kind, KINDS)}\n${USAGE}`};
  }
  if (name === undefined || rest.length > 0) return {ok: false, problem: USAGE};
  const planned = await planOf(kind, rootDir, config, name);
  return planned.ok ? write(rootDir, planned.plan) : planned;
}

function isKind(kind: string): kind is Kind {
  return KINDS.some((known) => known === kind);
}

function planOf(kind: Kind, rootDir: string, config: CourseConfig, name: string): Promise<Plan> {
  switch (kind) {
    case 'quiz':
      return planQuiz(rootDir, name);
    case 'lesson':
      return planLesson(rootDir, config, name);
    case 'exercise':
      return planExercise(rootDir, config, name);
  }
}

async function write(rootDir: string, {files, address, next}: PlannedFiles): Promise<Created> {
  for (const {file, source} of files) {
    const location = path.join(rootDir, file);
    try {
      await mkdir(path.dirname(location), {recursive: true});
      await writeFile(location, source, {flag: 'wx'});
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      const reason = isThere ? 'it is there already' : String(error);
      return {ok: false, problem: `${file} was not written: ${reason}.`};
    }
  }
  const [first, ...more] = files;
  const all = more.length === 0 ? `${first.file} is` : `${first.file} and ${more.length} files beside it are`;
  return {
    ok: true,
    message: `${all} written. \`npm run dev\` shows it at ${address}.\nIt is a draft: readers get it once you take \`draft: true\` out. ${next}`,
  };
}
