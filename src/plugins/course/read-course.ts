import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import type {Course} from '../../core/course/course';
import {compareDiagnostics, type Diagnostic} from '../../core/diagnostic';
import {buildCourse} from '../../markdown/build-course';
import type {PageDraft} from '../../markdown/parse/page-draft';
import {type PreparedPage, preparePage} from '../../markdown/prepare-page';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import {readQuizzes} from '../quizzes/read-quizzes';
import {listFiles} from './list-files';
import {readProofFindings} from './read-proof-findings';
import {readRoutes} from './read-routes';
import {readWork} from './read-work';

/** The course as it stands on the disk. */
export interface CourseReading {
  readonly course: Course;
  /** Every problem of every file, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the pages that were read, from the root, with forward slashes. */
  readonly files: readonly string[];
  /** Those of them that are pages, as read. */
  readonly drafts: readonly PageDraft[];
  /** Quizzes without an error, the guide's examples included. */
  readonly quizzes: readonly CompiledQuiz[];
  /** Paths of all quiz files, right or wrong. */
  readonly quizFiles: readonly string[];
  /** Address → path of each file that quizzes show. */
  readonly quizAssets: ReadonlyMap<string, string>;
}

/** Everything under `docs/`, and one page an exercise. */
const PAGE = /^docs\/.*\.mdx?$|^exercises\/[^/]+\/[^/]+\/index\.mdx$/;

/** Files under `docs/` that are no pages of the course. */
const NO_PAGE = /(?:^|\/)README\.md$|^docs\/instructors\/examples\//;

/** Pages as last read: in the live server only a page that changed is read anew. */
const prepared = new Map<string, {readonly source: string; readonly page: PreparedPage}>();

/** Reads and checks the whole course. It always gives one, of whatever is right, beside every problem. */
export async function readCourse(rootDir: string, config: CourseConfig): Promise<CourseReading> {
  const folders = ['docs', 'quizzes', 'exercises', 'static'];
  const files = new Set((await Promise.all(folders.map((folder) => listFiles(rootDir, folder)))).flat());
  const pageFiles = [...files].filter((file) => PAGE.test(file) && !NO_PAGE.test(file));
  const pages = await Promise.all(pageFiles.map((file) => readPage(rootDir, file)));
  const drafts = pages.flatMap(({draft}) => draft ?? []);
  const quizReading = await readQuizzes(rootDir, {files, drafts, config});
  const {course, diagnostics} = buildCourse({
    config,
    pages,
    ...(await readWork(rootDir, quizReading)),
    routes: await readRoutes(rootDir),
    files,
    read: (file) => readText(path.join(rootDir, file)),
  });
  const proof = await readProofFindings(rootDir, {config, drafts, files});
  return {
    course,
    diagnostics: [...diagnostics, ...quizReading.diagnostics, ...proof].sort(compareDiagnostics),
    files: pageFiles,
    drafts,
    quizzes: quizReading.quizzes,
    quizFiles: quizReading.files,
    quizAssets: quizReading.assets,
  };
}

async function readPage(rootDir: string, file: string): Promise<PreparedPage> {
  const location = path.join(rootDir, file);
  const source = await readFile(location, 'utf8').catch(() => null);
  if (source === null) {
    const message = 'This file cannot be opened.';
    const fix = 'Look at its permissions.';
    return {
      file,
      draft: null,
      diagnostics: [{severity: 'error', file, line: 1, column: 1, rule: 'unreadable', message, fix}],
    };
  }
  const known = prepared.get(location);
  if (known?.source === source) return known.page;
  const page = preparePage(file, source);
  prepared.set(location, {source, page});
  return page;
}

function readText(location: string): string | null {
  try {
    return readFileSync(location, 'utf8');
  } catch {
    return null;
  }
}
