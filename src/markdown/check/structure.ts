import type {CourseConfig} from '../../core/course/config';
import {didYouMean} from '../../core/nearest';
import {addressOf} from '../build/course-pages';
import type {PageDraft} from '../parse/page-draft';
import {FILE_START} from '../parse/places';
import {type FileFinding, oneOf} from './finding';

/** Folders, numbers, ids and addresses: whether the pages make a course. `files` are all files under `docs/`. */
export function checkStructure(
  drafts: readonly PageDraft[],
  files: ReadonlySet<string>,
  routes: readonly string[],
): readonly FileFinding[] {
  return [
    ...withoutIndex(drafts, files),
    ...sameNumber(drafts),
    ...sameKey(
      drafts,
      ({path}) => path.id,
      (id) => `The id \`${id}\``,
      [],
    ),
    ...sameKey(drafts, addressOf, (address) => `The address \`${address}\``, routes),
  ];
}

/** A course without modules, and modules in the configuration that are not there. */
export function checkModulesOn(
  {modules}: CourseConfig,
  moduleIds: readonly string[],
): readonly FileFinding[] {
  if (moduleIds.length === 0) {
    return [
      {
        file: 'docs',
        rule: 'no-modules',
        place: FILE_START,
        message: 'There is no module under `docs/`.',
        fix: 'Begin with a folder such as `docs/01-foundations/` and an `index.mdx` in it.',
      },
    ];
  }
  if (modules === 'all') return [];
  return modules
    .filter((id) => !moduleIds.includes(id))
    .map((id) => ({
      file: 'course.config.ts',
      rule: 'unknown-module',
      place: FILE_START,
      message: `\`modules\` names \`${id}\`, which is no module.${didYouMean(id, moduleIds)}`,
      fix: `Use ${oneOf(moduleIds)}.`,
    }));
}

function withoutIndex(drafts: readonly PageDraft[], files: ReadonlySet<string>): readonly FileFinding[] {
  const folders = new Map<string, string>();
  for (const {file, path} of drafts) {
    const folder = file.replace(/\/[^/]*$/, '');
    if (path.kind === 'lesson' && !folders.has(folder)) folders.set(folder, file);
  }
  return [...folders]
    .filter(([folder]) => !files.has(`${folder}/index.mdx`))
    .map(([folder, file]) => ({
      file,
      rule: 'module-without-index',
      place: FILE_START,
      message: `The folder \`${folder}/\` has lessons and no \`index.mdx\`.`,
      fix: `Write \`${folder}/index.mdx\`; its front matter is the module’s data.`,
    }));
}

function sameNumber(drafts: readonly PageDraft[]): readonly FileFinding[] {
  const owners = new Map<string, string>();
  return drafts.flatMap(({file, path}) => {
    if (path.kind !== 'module' && path.kind !== 'lesson') return [];
    const key = path.kind === 'module' ? `${Number(path.number)}` : `${path.moduleId}/${Number(path.number)}`;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, file);
      return [];
    }
    return [
      {
        file,
        rule: 'duplicate-number' as const,
        place: FILE_START,
        message: `The number ${path.number} is taken by \`${owner}\`.`,
        fix: `Rename the ${path.kind === 'module' ? 'folder' : 'file'}, so that each number is there once.`,
      },
    ];
  });
}

function sameKey(
  drafts: readonly PageDraft[],
  keyOf: (draft: PageDraft) => string,
  name: (key: string) => string,
  taken: readonly string[],
): readonly FileFinding[] {
  const owners = new Map(taken.map((key) => [key, 'a page of the site itself']));
  return drafts.flatMap((draft) => {
    const key = keyOf(draft);
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, `\`${draft.file}\``);
      return [];
    }
    return [
      {
        file: draft.file,
        rule: 'duplicate-page' as const,
        place: FILE_START,
        message: `${name(key)} is that of ${owner} too.`,
        fix: 'Give one of the two another file name or `slug`.',
      },
    ];
  });
}
