import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import type {DownloadProp} from '../../core/course/props';
import {solutionCommand} from '../../core/exercise/exercise-commands';
import type {Words} from '../../core/words';
import {solutionHtml} from '../../markdown/exercise/solution-html';
import {solutionDownload} from './exercise-download';
import {downloadNames, downloadOf} from './exercise-views';
import {readExercises} from './read-exercise';

interface ExerciseSite {
  readonly siteDir: string;
  readonly config: CourseConfig;
  readonly words: Words;
  /** Folder whose content is copied to the site as it is. */
  readonly target: string;
}

/** Writes each exercise's zip and its solution. Returns what a learner begins from, by the exercise's id. */
export async function writeExerciseDownloads({
  siteDir,
  config,
  words,
  target,
}: ExerciseSite): Promise<ReadonlyMap<string, DownloadProp & {readonly bytes: number}>> {
  await rm(path.join(target, 'downloads'), {recursive: true, force: true});
  const offers = new Map<string, DownloadProp & {readonly bytes: number}>();
  for (const exercise of readExercises(siteDir, config)) {
    const {id, solution} = exercise;
    const {exercise: own, solution: answer, solutionHtml: page} = downloadNames(config, id);
    const zip = downloadOf(siteDir, config, exercise);
    const html = solutionHtml(
      solution.map(({path: name, text}) => ({path: `solution/${name}`, text})),
      {...answer, command: solutionCommand(exercise.kind)},
      words,
    );
    await mkdir(path.join(target, path.dirname(own.file)), {recursive: true});
    await Promise.all([
      writeFile(path.join(target, own.file), zip),
      writeFile(path.join(target, answer.file), solutionDownload(id, solution)),
      writeFile(path.join(target, page.file), JSON.stringify({html})),
    ]);
    offers.set(id, {href: own.href, fileName: own.fileName, bytes: zip.length});
  }
  return offers;
}
