import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import type {ExerciseFrontMatter} from '../../core/course/front-matter';
import {readPagePath} from '../../core/course/page-path';
import type {ExerciseFile} from '../../markdown/exercise/exercise-view';
import {preparePage} from '../../markdown/prepare-page';
import {type ExerciseFolder, exerciseFolders, readTextFiles} from './exercise-folders';

/** An exercise as it lies on the disk. */
export interface ExerciseOnDisk extends ExerciseFolder {
  readonly data: ExerciseFrontMatter;
  /** The text of its page. */
  readonly page: string;
  readonly requirements: string;
  readonly starter: readonly ExerciseFile[];
  readonly solution: readonly ExerciseFile[];
  readonly tests: readonly ExerciseFile[];
}

/** Every exercise whose page can be read. */
export function readExercises(siteDir: string, config: CourseConfig): readonly ExerciseOnDisk[] {
  return exerciseFolders(siteDir, config).flatMap((found) => readExercise(siteDir, found) ?? []);
}

/** The exercise of a folder; null where its front matter has an error. */
export function readExercise(siteDir: string, found: ExerciseFolder): ExerciseOnDisk | null {
  const file = `${found.folder}/index.mdx`;
  const page = readText(path.join(siteDir, file));
  const frontMatter = readPagePath(file).ok ? preparePage(file, page).draft?.frontMatter : null;
  if (frontMatter?.kind !== 'exercise') return null;
  const part = (name: string) => readTextFiles(path.join(siteDir, found.folder, name));
  return {
    ...found,
    data: frontMatter.data,
    page,
    requirements: readText(path.join(siteDir, found.folder, 'requirements.txt')),
    starter: part('starter'),
    solution: part('solution'),
    tests: part('tests'),
  };
}

function readText(location: string): string {
  try {
    return readFileSync(location, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}
