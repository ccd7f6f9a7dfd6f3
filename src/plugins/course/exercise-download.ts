import {zipSync} from 'fflate';
import type {ExerciseStep} from '../../core/course/front-matter';
import type {ExerciseFile} from '../../markdown/exercise/exercise-view';

export interface DownloadParts {
  readonly id: string;
  readonly kind: 'exercise' | 'practical';
  readonly title: string;
  readonly steps: readonly ExerciseStep[];
  /** Origin and base URL, which messages of the tests lead to. */
  readonly site: string;
  readonly readme: string;
  readonly requirements: string;
  readonly starter: readonly ExerciseFile[];
  readonly tests: readonly ExerciseFile[];
  /** The files that the tests of every exercise are run with. */
  readonly shared: readonly ExerciseFile[];
}

/** What a learner gets: one folder without the solution. A practical's tests are its checker, beside the template. */
export function exerciseDownload(parts: DownloadParts): Uint8Array<ArrayBuffer> {
  const {id, kind, title, steps, site, readme, requirements, starter, tests, shared} = parts;
  const info = `${JSON.stringify({id, title, steps, site}, null, 2)}\n`;
  const own = [
    {path: 'README.md', text: readme},
    {path: 'requirements.txt', text: requirements},
    {path: 'exercise.json', text: info},
    ...under('starter', starter),
  ];
  return zip(id, kind === 'practical' ? [...own, ...tests] : [...own, ...under('tests', tests), ...shared]);
}

/** The solution in a folder of the exercise's name, so that it unpacks beside `starter/`. */
export function solutionDownload(id: string, solution: readonly ExerciseFile[]): Uint8Array<ArrayBuffer> {
  return zip(id, under('solution', solution));
}

function under(folder: string, files: readonly ExerciseFile[]): readonly ExerciseFile[] {
  return files.map(({path, text}) => ({path: `${folder}/${path}`, text}));
}

/** The same bytes on each machine and in each time zone: sorted, with one fixed local time. */
function zip(folder: string, files: readonly ExerciseFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = files
    .map(({path, text}) => [`${folder}/${path}`, encoder.encode(text)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 1)});
}
