import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Diagnostic} from '../../core/diagnostic';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import {quizAddress} from '../../core/quiz/quiz-address';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import {quizDataFile, quizLoaderFile, quizModules} from './quiz-data-module';
import {isExample} from './quiz-path';
import {toNotes} from './to-notes';

export interface QuizSite {
  readonly baseUrl: string;
  /** Objectives in the course's words, from their ids. */
  readonly objectives: (ids: readonly string[]) => readonly ObjectiveLink[];
  /** What the check says, for the author's view; null in a build, which has none. */
  readonly diagnostics: readonly Diagnostic[] | null;
}

/**
 * Writes each quiz's sheet and key, a module that loads keys by the quiz's id, and a page for each quiz. The guide's
 * examples have no page of their own: they are shown where the guide names them.
 */
export async function writeQuizData(
  quizzes: readonly CompiledQuiz[],
  {baseUrl, objectives, diagnostics}: QuizSite,
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
): Promise<void> {
  const pages = quizzes.filter(({file}) => !isExample(file));
  await createData('keys.js', allLoaders(pages.map(({id}) => id)));
  for (const quiz of quizzes) {
    const {id, sheet, key} = quiz;
    const address = isExample(quiz.file) ? null : `${baseUrl}${quizAddress(id).slice(1)}`;
    await Promise.all([
      createData(quizDataFile('sheet', id), sheet),
      createData(quizDataFile('objectives', id), [...objectives(quiz.objectives)]),
      createData(quizDataFile('key', id), key),
      createData(quizLoaderFile(id), loaderModule(id, address, diagnostics !== null)),
      ...(diagnostics === null ? [] : [createData(quizDataFile('notes', id), toNotes(quiz, diagnostics))]),
    ]);
    if (address === null) continue;
    addRoute({
      path: address,
      component: '@site/src/pages/_routes/QuizPage.tsx',
      // By the bundler's name for the folder: the path on this machine would end up in the site, and change its files' names.
      modules: {sheet: quizModules.sheet(id), objectives: quizModules.objectives(id)},
      exact: true,
    });
  }
}

/**
 * A module with a quiz's objectives and the address of its page, which loads its key when an answer is checked, and in the live server what the
 * check says. All pages go through it: from two places the bundler would make two chunks with the same key.
 */
function loaderModule(id: string, address: string | null, withNotes: boolean): string {
  const load = (kind: 'key' | 'notes') =>
    // Its file has the quiz's name: so it is known what to keep offline with a module.
    `() => import(/* webpackChunkName: "${kind}-${id}" */ ${JSON.stringify(`./${quizDataFile(kind, id)}`)}).then((module) => module.default)`;
  const objectives = `export {default as objectives} from ${JSON.stringify(`./${quizDataFile('objectives', id)}`)};\n`;
  const page = `export const address = ${JSON.stringify(address)};\n`;
  return `${objectives}${page}export const loadKey = ${load('key')};\nexport const loadNotes = ${withNotes ? load('notes') : 'undefined'};\n`;
}

/** A module with the loaders of all quizzes that have a page, by their ids: of what is asked, and of what is right. */
function allLoaders(ids: readonly string[]): string {
  const imports = ids.map(
    (id, index) =>
      `import {loadKey as key${index}, loadNotes as notes${index}} from ${JSON.stringify(`./${quizLoaderFile(id)}`)};\n`,
  );
  const sheets = ids.map(
    (id) =>
      `${JSON.stringify(id)}: () => import(/* webpackChunkName: "sheet-${id}" */ ${JSON.stringify(`./${quizDataFile('sheet', id)}`)}).then((module) => module.default)`,
  );
  const list = (name: string) => ids.map((id, index) => `${JSON.stringify(id)}: ${name}${index}`).join(', ');
  return `${imports.join('')}export const keyLoaders = {${list('key')}};\nexport const notesLoaders = {${list('notes')}};\nexport const sheetLoaders = {${sheets.join(', ')}};\n`;
}
