import {exerciseAddress, exercisePageId} from '../exercise/exercise-address';
import type {PageKind} from './course';

/** What a file's path says about its page. */
export interface PagePath {
  readonly kind: PageKind;
  /** `foundations/ml-frameworks`; number prefixes never show. */
  readonly id: string;
  /** `/foundations/ml-frameworks/`: below the base URL, with a slash at both ends. */
  readonly address: string;
  /** The module's id, for a module's page and its lessons. */
  readonly moduleId: string | null;
  /** The number prefix as written, `04`: of the folder for a module, of the file for a lesson. */
  readonly number: string | null;
}

export interface PathProblem {
  readonly rule: 'misplaced-page' | 'page-name' | 'missing-number' | 'page-extension';
  readonly message: string;
  readonly fix: string;
}

export type PagePathResult =
  | {readonly ok: true; readonly path: PagePath}
  | {readonly ok: false; readonly problem: PathProblem};

const NUMBERED = /^(\d+)[-_.](?!\d+(?:[-_.]|$))(.+)$/;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name without its number prefix, `04-ml-frameworks` → `04` and `ml-frameworks`. Dates and versions have none. */
export function splitNumber(name: string): {readonly number: string | null; readonly name: string} {
  const match = NUMBERED.exec(name);
  return match === null ? {number: null, name} : {number: match[1] ?? null, name: match[2] ?? name};
}

/**
 * Kind, id and address of a page from its path below the repository's root, `docs/…/….mdx`. Folders under `docs/`
 * are modules, save `docs/instructors/`, which holds the guide. Exercises are in folders of their own.
 */
export function readPagePath(file: string): PagePathResult {
  if (file.startsWith('exercises/')) return readExercisePath(file);
  const parts = file
    .replace(/^docs\//, '')
    .replace(/\.mdx$/, '')
    .split('/');
  const names = parts.map(splitNumber);
  for (const [index, {name}] of names.entries()) {
    if (!NAME.test(name)) return refuseName(parts[index] ?? name, name);
  }
  const last = names.at(-1);
  const folders = names.slice(0, -1);
  const [folder] = folders;
  if (last === undefined) return refuseName(file, file);
  const isIndex = last.name === 'index' && last.number === null;
  const id = (isIndex ? folders : names).map(({name}) => name).join('/');
  const address = id === '' ? '/' : `/${id}/`;
  if (folder === undefined) {
    const kind = id === 'glossary' ? 'glossary' : 'page';
    return {ok: true, path: {kind, id: id === '' ? 'index' : id, address, moduleId: null, number: null}};
  }
  if (folder.name === 'instructors') {
    return {ok: true, path: {kind: 'guide', id, address, moduleId: null, number: last.number}};
  }
  if (folders.length > 1) {
    return refuse('misplaced-page', 'This page lies too deep: a lesson lies right in its module’s folder.', {
      fix: `Move it to \`docs/${parts[0]}/\`.`,
    });
  }
  if (isIndex) {
    if (folder.number === null) {
      return refuse('missing-number', `The module folder \`docs/${parts[0]}/\` has no number.`, {
        fix: `Rename it to \`docs/01-${parts[0]}/\`, with the number of its place in the course.`,
      });
    }
    return {ok: true, path: {kind: 'module', id, address, moduleId: id, number: folder.number}};
  }
  if (last.number === null) {
    return refuse(
      'missing-number',
      'This lesson’s file name has no number, so it has no place in the module.',
      {
        fix: `Rename it to \`01-${last.name}.mdx\`, with the number of its place.`,
      },
    );
  }
  return {ok: true, path: {kind: 'lesson', id, address, moduleId: folder.name, number: last.number}};
}

/** `exercises/<module>/<exercise>/index.mdx`. A folder named `practical-…` is a practical assessment. */
function readExercisePath(file: string): PagePathResult {
  const [module = '', exercise = ''] = file.split('/').slice(1);
  if (file !== `exercises/${module}/${exercise}/index.mdx`) {
    return refuse('misplaced-page', 'This page is not in the folder of an exercise.', {
      fix: 'The page of an exercise is `exercises/<module>/<exercise>/index.mdx`.',
    });
  }
  const moduleId = splitNumber(module).name;
  for (const name of [moduleId, exercise]) if (!NAME.test(name)) return refuseName(name, name);
  const kind = exercise.startsWith('practical-') ? 'practical' : 'exercise';
  const id = exercisePageId(exercise);
  return {ok: true, path: {kind, id, address: exerciseAddress(exercise), moduleId, number: null}};
}

function refuseName(written: string, name: string): PagePathResult {
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return refuse('page-name', `\`${written}\` cannot be part of an address.`, {
    fix: `Use lower-case letters, digits and hyphens${better === '' ? '' : `: \`${written.replace(name, better)}\``}.`,
  });
}

function refuse(rule: PathProblem['rule'], message: string, {fix}: {readonly fix: string}): PagePathResult {
  return {ok: false, problem: {rule, message, fix}};
}
