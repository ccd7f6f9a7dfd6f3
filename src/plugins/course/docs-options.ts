import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {CourseConfig} from '../../core/course/config';
import {readPagePath} from '../../core/course/page-path';
import {remarkPageData} from '../../markdown/render/page-data';
import {remarkQuizElements} from '../../markdown/render/quiz-elements';
import {renderSteps} from '../../markdown/render/steps';
import {quizModules} from '../quizzes/quiz-data-module';
import {addressOfFile} from './address-of-file';
import {exerciseCardOf, exerciseViewOf} from './exercise-views';
import {modulesOff} from './modules-off';
import {pageDataModule} from './page-data-module';
import {readGlossary} from './read-glossary';
import {readStamps} from './read-stamps';
import {readWords} from './read-words';
import {sidebarItems} from './sidebar-items';

type MdxOptions = Pick<
  DocsOptions,
  'beforeDefaultRemarkPlugins' | 'remarkPlugins' | 'rehypePlugins' | 'exclude' | 'sidebarItemsGenerator'
>;

/** What Docusaurus' docs plugin is told about Lectern's pages: the steps that turn them into static HTML. */
export function docsOptions(siteDir: string, config: CourseConfig): MdxOptions {
  const fromRoot = (file: string) => path.relative(siteDir, file).split(path.sep).join('/');
  const pageId = (file: string) => requirePageId(fromRoot(file));
  const off = modulesOff(siteDir, config);
  const words = readWords(siteDir, config.locale);
  const steps = renderSteps({
    read: (file) => readFileSync(file, 'utf8'),
    glossary: () => readGlossary(siteDir),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    tabFamilies: config.tabFamilies,
    words,
    stamps: (file) => readStamps(siteDir, fromRoot(file), words),
    baseUrl: config.baseUrl,
    locale: config.locale,
    addressOf: (file) => addressOfFile(siteDir, fromRoot(file)),
    exerciseView: (file) => exerciseViewOf(siteDir, config, fromRoot(file)),
    exerciseCard: (id) => exerciseCardOf(siteDir, config, id),
    modulesOff: new Set(off.keys()),
    pageId,
  });
  return {
    ...steps,
    remarkPlugins: [
      ...steps.remarkPlugins,
      [remarkQuizElements, quizModules],
      [remarkPageData, {dataModule: (file: string) => pageDataModule(pageId(file))}],
    ],
    exclude: [
      '**/README.md',
      'instructors/examples/**',
      ...[...off.values()].map((folder) => `${folder}/**`),
    ],
    sidebarItemsGenerator: sidebarItems(siteDir, config),
  };
}

/** A page whose name is wrong stops the build before any page is compiled; in the live server this says why. */
function requirePageId(file: string): string {
  const reading = readPagePath(file);
  if (!reading.ok) throw new Error(`${file}: ${reading.problem.message} ${reading.problem.fix}`);
  return reading.path.id;
}
