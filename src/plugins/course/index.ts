import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {CourseConfig} from '../../core/course/config';
import {isArchive} from '../archive/is-archive';
import {bundlerOptions} from './bundler-options';
import {copyMathAssets} from './copy-math-assets';
import {coursePluginName} from './page-data-module';
import {type CourseReading, readCourse} from './read-course';
import {readWords} from './read-words';
import {requireCourse} from './require-course';
import {writeDownloads} from './write-downloads';
import {writeExerciseDownloads} from './write-exercise-downloads';
import {writeGlossary} from './write-glossary';
import {writeOutline} from './write-outline';
import {writePageData} from './write-page-data';
import {writeRedirects} from './write-redirects';

/** Reads the course, stops a build on any error, and gives each page its data. */
export default async function coursePlugin(
  context: LoadContext,
  {config}: {readonly config: CourseConfig},
): Promise<Plugin<CourseReading>> {
  const {siteDir, baseUrl, generatedFilesDir} = context;
  const staticTarget = path.join(siteDir, '.lectern/static');
  const isBuild = process.env.NODE_ENV === 'production';
  // Before any other plugin reads a page, and stops at the first thing that it does not understand.
  const built = isBuild ? await requireCourse(siteDir, config) : null;
  return {
    name: coursePluginName,

    getPathsToWatch: () =>
      ['docs', 'quizzes', 'exercises'].map((folder) => path.join(siteDir, folder, '**/*')),

    async loadContent() {
      await copyMathAssets(staticTarget);
      return built ?? readCourse(siteDir, config);
    },

    async contentLoaded({content, actions}) {
      const downloads = await writeDownloads(content.drafts, {
        target: staticTarget,
        site: config,
        read: (file) => readFileSync(path.join(siteDir, file), 'utf8'),
      });
      const words = readWords(siteDir, config.locale);
      const exerciseDownloads = await writeExerciseDownloads({siteDir, config, words, target: staticTarget});
      await writeOutline(content, staticTarget);
      await writeGlossary(siteDir, staticTarget);
      await writePageData(content.course, {baseUrl, downloads, exerciseDownloads}, actions.createData);
    },

    configureWebpack: (_config, isServer, {currentBundler}) =>
      bundlerOptions({
        bundler: currentBundler,
        isServer,
        isBuild,
        isArchive: isArchive(context),
        siteDir,
        generatedFilesDir,
        readErrors: async () =>
          (await readCourse(siteDir, config)).diagnostics.filter(
            // Whoever writes sees under a block that it has no proof yet.
            ({severity, rule}) => severity === 'error' && !rule.startsWith('unproven-'),
          ),
      }),

    async postBuild({outDir, content}) {
      const words = readWords(siteDir, config.locale);
      await writeRedirects(content.course.redirects, outDir, {baseUrl, locale: config.locale, words});
    },
  };
}
