import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {compareDiagnostics, type Diagnostic} from '../../core/diagnostic';
import type {PageDraft} from '../../markdown/parse/page-draft';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import {compileQuizzes, type QuizFile} from '../../markdown/quiz/compile-quizzes';
import {courseLookups} from '../../markdown/quiz/course-lookups';
import {createQuizCache, type QuizCache} from '../../markdown/quiz/quiz-cache';
import type {QuizFacts} from '../../markdown/quiz/quiz-facts';
import {createQuizRenderer} from '../../markdown/quiz/render-quiz';
import {readWords} from '../course/read-words';
import {type QuizAssets, quizAssets} from './quiz-assets';
import {isExample, quizIdOf} from './quiz-path';
import {quizzesOff} from './quizzes-off';

/** The quizzes of a course as they stand on the disk. */
export interface QuizReading {
  /** Those without an error, the guide's examples included. */
  readonly quizzes: readonly CompiledQuiz[];
  /** Paths of all quiz files, right or wrong. */
  readonly files: readonly string[];
  /** What can be read from each of them. */
  readonly facts: ReadonlyMap<string, QuizFacts>;
  readonly diagnostics: readonly Diagnostic[];
  /** Address → path of each file that quizzes show. */
  readonly assets: QuizAssets['used'];
}

/** What is new at each reading of the course. */
export interface QuizInput {
  readonly files: Iterable<string>;
  readonly drafts: readonly PageDraft[];
  readonly config: CourseConfig;
}

/** Quizzes as last compiled, by root and base URL: in the live server only one that changed is compiled anew. */
const caches = new Map<string, QuizCache>();

/** Reads, checks and renders all quizzes. */
export async function readQuizzes(rootDir: string, {files, drafts, config}: QuizInput): Promise<QuizReading> {
  const all = [...files];
  const off = quizzesOff(drafts, config);
  const paths = all.filter((file) => {
    const id = quizIdOf(file);
    return id !== null && !off.has(id);
  });
  const sources = await Promise.all(paths.map((file) => readSource(rootDir, file)));
  const {baseUrl, locale} = config;
  const words = readWords(rootDir, locale);
  const cache = caches.get(`${rootDir} ${baseUrl}`) ?? createQuizCache();
  caches.set(`${rootDir} ${baseUrl}`, cache);
  const assets = quizAssets(rootDir, all);
  const {quizzes, facts, diagnostics} = compileQuizzes(
    sources.flatMap(({file}) => file ?? []),
    courseLookups(drafts, config, assets),
    {
      renderer: createQuizRenderer({words, baseUrl, blankLabel: words.blank}),
      // What was rendered with other words is rendered again.
      rendererVersion: JSON.stringify([baseUrl, words]),
      cache,
    },
  );
  const problems = [...sources.flatMap(({problem}) => problem ?? []), ...sameNames(paths)];
  const twice = new Set(problems.map(({file}) => file));
  return {
    quizzes: quizzes.filter(({file}) => !twice.has(file)),
    files: paths,
    facts,
    diagnostics: [...diagnostics, ...problems].sort(compareDiagnostics),
    assets: assets.used,
  };
}

interface Source {
  readonly file?: QuizFile;
  readonly problem?: Diagnostic;
}

async function readSource(rootDir: string, file: string): Promise<Source> {
  try {
    return {file: {path: file, source: await readFile(path.join(rootDir, file), 'utf8')}};
  } catch {
    const message = 'This file cannot be opened.';
    const fix = 'Look at its permissions.';
    return {problem: {...start(file), rule: 'unreadable', message, fix}};
  }
}

/** An example of the guide whose name a quiz of the course has too. */
function sameNames(files: readonly string[]): readonly Diagnostic[] {
  const owners = new Map(files.filter((file) => !isExample(file)).map((file) => [quizIdOf(file), file]));
  return files.filter(isExample).flatMap((file) => {
    const owner = owners.get(quizIdOf(file));
    if (owner === undefined) return [];
    const message = `\`${owner}\` has the same name.`;
    return [{...start(file), rule: 'quiz-name', message, fix: 'Give this example another name.'}];
  });
}

function start(file: string): Pick<Diagnostic, 'severity' | 'file' | 'line' | 'column'> {
  return {severity: 'error', file, line: 1, column: 1};
}
