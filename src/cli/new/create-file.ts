import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {didYouMean} from '../../core/nearest';
import {planLesson} from './plan-lesson';
import {planQuiz} from './plan-quiz';
import type {PlannedFile} from './planned-file';

export type Created =
  | {readonly ok: true; readonly message: string}
  | {readonly ok: false; readonly problem: string};

const KINDS = ['quiz', 'lesson'] as const;
const USAGE = `Use: npm run new quiz <id>
     npm run new lesson <module>/<number-name>, such as foundations/05-cloud-intro`;

/** Writes a quiz or a lesson to begin from. A file that is there is never written over. */
export async function createFile(
  rootDir: string,
  config: CourseConfig,
  args: readonly string[],
): Promise<Created> {
  const [kind, name, ...rest] = args;
  if (kind === undefined) return {ok: false, problem: USAGE};
  if (kind !== 'quiz' && kind !== 'lesson') {
    return {ok: false, problem: `There is no kind of file \`${kind}\`.${didYouMean(kind, KINDS)}\n${USAGE}`};
  }
  if (name === undefined || rest.length > 0) return {ok: false, problem: USAGE};
  const planned = kind === 'quiz' ? await planQuiz(rootDir, name) : await planLesson(rootDir, config, name);
  return planned.ok ? write(rootDir, planned.plan) : planned;
}

async function write(rootDir: string, {file, source, address, next}: PlannedFile): Promise<Created> {
  const location = path.join(rootDir, file);
  try {
    await mkdir(path.dirname(location), {recursive: true});
    await writeFile(location, source, {flag: 'wx'});
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const reason = isThere ? 'it is there already' : String(error);
    return {ok: false, problem: `${file} was not written: ${reason}.`};
  }
  return {
    ok: true,
    message: `${file} is written. \`npm run dev\` shows it at ${address}.\nIt is a draft: readers get it once you take \`draft: true\` out. ${next}`,
  };
}
