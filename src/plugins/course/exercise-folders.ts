import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {readPagePath, splitNumber} from '../../core/course/page-path';
import type {ExerciseFile} from '../../markdown/exercise/exercise-view';

/** Folders that tools make. */
const SKIPPED_FOLDER = /^(?:\..*|node_modules|__pycache__|venv)$/;

/** What systems leave behind, and what holds secrets. Other names with a dot, as `.dockerignore`, belong to the work. */
const SKIPPED_FILE = /^(?:\.DS_Store|\.env)$/;

/** A folder with the page of an exercise. */
export interface ExerciseFolder {
  readonly id: string;
  readonly kind: 'exercise' | 'practical';
  /** From the repository's root, with forward slashes. */
  readonly folder: string;
}

/** The exercises of the modules that are on, by their folders. */
export function exerciseFolders(siteDir: string, {modules}: CourseConfig): readonly ExerciseFolder[] {
  return namesIn(path.join(siteDir, 'exercises')).flatMap((module) => {
    if (modules !== 'all' && !modules.includes(splitNumber(module).name)) return [];
    return namesIn(path.join(siteDir, 'exercises', module)).flatMap((id): ExerciseFolder[] => {
      const folder = `exercises/${module}/${id}`;
      const reading = readPagePath(`${folder}/index.mdx`);
      if (!reading.ok || !namesOfFiles(path.join(siteDir, folder)).includes('index.mdx')) return [];
      return [{id, kind: reading.path.kind === 'practical' ? 'practical' : 'exercise', folder}];
    });
  });
}

/**
 * The text files of a folder with everything below it, by paths relative to it, sorted. Line ends are `\n` whatever
 * the machine that checked the repository out makes of them.
 */
export function readTextFiles(location: string): readonly ExerciseFile[] {
  const files = textFilesIn(location);
  const nested = namesIn(location).flatMap((name) =>
    readTextFiles(path.join(location, name)).map((file) => ({...file, path: `${name}/${file.path}`})),
  );
  return [...files, ...nested].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files with which the tests of every exercise are run: they lie beside the exercises' folders. */
export function readSharedFiles(siteDir: string): readonly ExerciseFile[] {
  return textFilesIn(path.join(siteDir, 'exercises')).filter(({path: name}) => /\.(?:py|ini)$/.test(name));
}

function textFilesIn(location: string): readonly ExerciseFile[] {
  return namesOfFiles(location).map((name) => ({
    path: name,
    text: readFileSync(path.join(location, name), 'utf8').replaceAll('\r\n', '\n'),
  }));
}

function namesIn(location: string): readonly string[] {
  return entriesOf(location).flatMap((entry) =>
    entry.isDirectory() && !SKIPPED_FOLDER.test(entry.name) ? [entry.name] : [],
  );
}

function namesOfFiles(location: string): readonly string[] {
  return entriesOf(location).flatMap((entry) =>
    entry.isFile() && !SKIPPED_FILE.test(entry.name) ? [entry.name] : [],
  );
}

function entriesOf(location: string) {
  try {
    return readdirSync(location, {withFileTypes: true});
  } catch {
    return [];
  }
}
