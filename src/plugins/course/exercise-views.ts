import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {exerciseAddress} from '../../core/exercise/exercise-address';
import {checkerCommand, TEST_COMMAND} from '../../core/exercise/exercise-commands';
import {exerciseReadme} from '../../markdown/exercise/exercise-readme';
import type {ExerciseCard, ExerciseView} from '../../markdown/exercise/exercise-view';
import {addressOfFile} from './address-of-file';
import {exerciseDownload} from './exercise-download';
import {exerciseFolders, readSharedFiles} from './exercise-folders';
import {type ExerciseOnDisk, readExercise} from './read-exercise';

/** The names of the files that the site offers for an exercise, all in one folder of its own. */
export function downloadNames({baseUrl}: Pick<CourseConfig, 'baseUrl'>, id: string) {
  const folder = `downloads/${id}`;
  const offer = (fileName: string) => ({
    fileName,
    file: `${folder}/${fileName}`,
    href: `${baseUrl}${folder}/${fileName}`,
  });
  return {
    exercise: offer(`${id}.zip`),
    solution: offer(`${id}-solution.zip`),
    solutionHtml: offer('solution.json'),
  };
}

/** The exercise whose page is in a file, by its path from the root; null for every other page. */
export function exerciseViewOf(siteDir: string, config: CourseConfig, file: string): ExerciseView | null {
  const found = exerciseFolders(siteDir, config).find(({folder}) => `${folder}/index.mdx` === file);
  const exercise = found === undefined ? null : readExercise(siteDir, found);
  if (exercise === null) return null;
  const names = downloadNames(config, exercise.id);
  const {href, fileName} = names.exercise;
  return {
    ...toCard(exercise),
    formerly: exercise.data.formerly ?? [],
    deliverable: exercise.data.deliverable,
    folder: exercise.folder,
    requirements: exercise.requirements,
    run: runCommand(exercise),
    starter: exercise.starter.map(({path: name, text}) => ({path: `starter/${name}`, text})),
    download: {href, fileName, bytes: downloadOf(siteDir, config, exercise).length},
    solutionHref: names.solutionHtml.href,
    repository: config.repository,
  };
}

/** An exercise by its id; null where readers do not get it. */
export function exerciseCardOf(siteDir: string, config: CourseConfig, id: string): ExerciseCard | null {
  const found = exerciseFolders(siteDir, config).find((folder) => folder.id === id);
  const exercise = found === undefined ? null : readExercise(siteDir, found);
  return exercise === null ? null : toCard(exercise);
}

/** The zip of an exercise. */
export function downloadOf(
  siteDir: string,
  config: CourseConfig,
  exercise: ExerciseOnDisk,
): Uint8Array<ArrayBuffer> {
  const {id, kind, data, folder, page, requirements, starter, tests} = exercise;
  const site = `${config.url}${config.baseUrl}`;
  const whole = (address: string) => `${site}${address.slice(1)}`;
  const address = whole(exerciseAddress(id));
  const resolve = (link: string): string | null => {
    if (link.startsWith('#')) return address + link;
    if (link.startsWith('/')) return whole(link);
    const [, name = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link) ?? [];
    const target = addressOfFile(siteDir, path.posix.join(folder, name));
    return target === null ? null : whole(target) + rest;
  };
  return exerciseDownload({
    id,
    kind,
    title: data.title,
    steps: data.steps.map((step) => ({id: step.id, title: step.title})),
    site,
    readme: exerciseReadme(
      {...toCard(exercise), page, requirements, run: runCommand(exercise), deliverable: data.deliverable},
      {address, resolve},
    ),
    requirements,
    starter,
    tests,
    shared: readSharedFiles(siteDir),
  });
}

/** That a checker says how it is called is checked with the exercise's parts. */
function runCommand({kind, tests}: ExerciseOnDisk): string {
  if (kind === 'exercise') return TEST_COMMAND;
  return checkerCommand(tests.find((file) => file.path === 'check.py')?.text ?? '') ?? '';
}

function toCard({id, kind, data}: ExerciseOnDisk): ExerciseCard {
  const {title, description, minutes, difficulty, steps} = data;
  return {id, kind, title, description, minutes, difficulty, steps};
}
