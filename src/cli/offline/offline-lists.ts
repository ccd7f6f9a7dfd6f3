import {createHash} from 'node:crypto';
import type {ActivityOutline, CourseOutline, ModuleOutline} from '../../core/learner/progress/outline';
import {type OfflineFile, type OfflineIndex, sharedList} from '../../core/offline/offline-lists';
import type {BuiltFile} from './read-built-files';

/** Pages that belong to no module and are kept with any. */
const sharedPages = [
  '',
  'glossary/',
  'search/',
  'progress/',
  'review/',
  'record/',
  'offline/',
  'accessibility/',
];

/** Files that no page names and every page may ask for. */
const sharedFiles =
  /^(?:assets\/script\/|pagefind\/|search\/terms\.json$|data\/(?!offline\/)|img\/(?:icon-|favicon)|site\.webmanifest$)/;

export interface OfflineSite {
  readonly files: readonly BuiltFile[];
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly outline: CourseOutline;
  /** Address of a page → names of the scripts that it loads. */
  readonly chunks: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What can be kept of a site: the index, and the files of each list by its name. */
export function offlineLists(site: OfflineSite): {
  readonly index: OfflineIndex;
  readonly lists: ReadonlyMap<string, readonly OfflineFile[]>;
} {
  const {files, outline} = site;
  const shared = sharedPaths(site);
  const lists = new Map<string, readonly OfflineFile[]>([[sharedList, entriesOf(files, shared)]]);
  for (const module of outline.modules) {
    const own = modulePaths(module, site);
    lists.set(module.id, entriesOf(files, new Set([...own].filter((path) => !shared.has(path)))));
  }
  const version = createHash('sha256')
    .update(JSON.stringify([...lists]))
    .digest('hex')
    .slice(0, 16);
  const modules = outline.modules.map(({id, title, path}) => [id, {title, path, ...sizeOf(lists.get(id))}]);
  const index = {version, shared: sizeOf(lists.get(sharedList)), modules: Object.fromEntries(modules)};
  return {index, lists};
}

/** The module's page, those of its activities and quizzes, and what a review asks for of the quizzes: questions and keys. */
function modulePaths({path, activities}: ModuleOutline, site: OfflineSite): ReadonlySet<string> {
  const quizzes = activities.flatMap(quizzesOf);
  const pages = [
    path,
    ...activities.map((activity) => activity.path),
    ...quizzes.map((id) => `quizzes/${id}/`),
  ];
  const paths = withAll(pages, site);
  for (const file of site.files) {
    const chunk = chunkOf(file.path);
    if (quizzes.some((id) => chunk === `key-${id}` || chunk === `sheet-${id}`)) paths.add(file.path);
  }
  return paths;
}

function sharedPaths(site: OfflineSite): ReadonlySet<string> {
  const paths = withAll(sharedPages, site);
  const ofPages = new Set([...site.chunks.values()].flatMap((names) => [...names]));
  for (const {path} of site.files) {
    const chunk = chunkOf(path);
    // A script that is no page's is asked for by others: a part of a quiz, an exam. Keys and sheets are the modules' own.
    const isAnybodys = chunk !== null && !ofPages.has(chunk) && !/^(?:key|sheet)-/.test(chunk);
    if (sharedFiles.test(path) || isAnybodys) paths.add(path);
  }
  return paths;
}

/** Pages with all that they load and offer. */
function withAll(pages: readonly string[], {files, basePath, chunks}: OfflineSite): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const names = new Set(pages.flatMap(withFrames).flatMap((page) => [...(chunks.get(page) ?? [])]));
  const paths = new Set(files.map(({path}) => path).filter((path) => names.has(chunkOf(path) ?? '')));
  const add = (path: string): void => {
    const file = byPath.get(path);
    if (!file || paths.has(path)) return;
    paths.add(path);
    for (const link of file.links) {
      const target = inSite(link, basePath);
      // A link to another page does not bring it along.
      if (target !== null && target !== '' && !target.endsWith('/')) add(target);
    }
  };
  for (const page of pages) add(page);
  return paths;
}

/** A page's address and those above it, whose routes hold the frame around it. */
function withFrames(page: string): readonly string[] {
  const parts = page.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}

/** `assets/js/68d46367.0a5e48c6.js` → `68d46367`; null for what is no script of a page. */
function chunkOf(path: string): string | null {
  return /^assets\/js\/(.+)\.[^.]+\.js$/.exec(path)?.[1] ?? null;
}

/** The path below the site of an address in a page; null for one that leads elsewhere. */
function inSite(link: string, basePath: string): string | null {
  if (link.startsWith('./')) return link.slice(2);
  return link.startsWith(basePath) && !link.startsWith('//') ? link.slice(basePath.length) : null;
}

function quizzesOf(activity: ActivityOutline): readonly string[] {
  if (activity.kind === 'quiz') return [activity.id];
  // A single question is named as `quiz#question`.
  return 'quizzes' in activity ? activity.quizzes.map((id) => id.replace(/#.*/, '')) : [];
}

function entriesOf(files: readonly BuiltFile[], paths: ReadonlySet<string>): readonly OfflineFile[] {
  return files.filter(({path}) => paths.has(path)).map(({entry}) => entry);
}

function sizeOf(files: readonly OfflineFile[] = []): {readonly files: number; readonly bytes: number} {
  return {files: files.length, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0)};
}
