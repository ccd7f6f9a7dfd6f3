import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {CourseConfig} from '../../core/course/config';
import {compareDiagnostics, formatDiagnostic} from '../../core/diagnostic';
import {bundlerOptions} from './bundler-options';
import {copyMathAssets} from './copy-math-assets';
import {coursePluginName} from './page-data-module';
import {type CourseReading, readCourse} from './read-course';
import {writeDownloads} from './write-downloads';
import {writePageData} from './write-page-data';
import {writeRedirects} from './write-redirects';

/** Reads the course, stops a build on any error, and gives each page its data. */
export default function coursePlugin(
  {siteDir, baseUrl}: LoadContext,
  {config}: {readonly config: CourseConfig},
): Plugin<CourseReading> {
  const staticTarget = path.join(siteDir, '.lectern/static');
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    name: coursePluginName,

    getPathsToWatch: () =>
      ['docs', 'quizzes', 'exercises'].map((folder) => path.join(siteDir, folder, '**/*')),

    async loadContent() {
      await copyMathAssets(staticTarget);
      return readCourse(siteDir, config);
    },

    async contentLoaded({content, actions}) {
      const errors = content.diagnostics.filter(({severity}) => severity === 'error');
      if (isBuild && errors.length > 0) {
        const report = [...errors].sort(compareDiagnostics).map(formatDiagnostic).join('\n\n');
        throw new Error(
          `The course has ${errors.length} error${errors.length === 1 ? '' : 's'}.\n\n${report}\n`,
        );
      }
      const downloads = await writeDownloads(content.drafts, {
        target: staticTarget,
        site: config,
        read: (file) => readFileSync(path.join(siteDir, file), 'utf8'),
      });
      await writePageData(content.course, {baseUrl, downloads}, actions.createData);
    },

    configureWebpack: (_config, isServer, {currentBundler}) =>
      bundlerOptions({
        bundler: currentBundler,
        isServer,
        isBuild,
        siteDir,
        readErrors: async () =>
          (await readCourse(siteDir, config)).diagnostics.filter(({severity}) => severity === 'error'),
      }),

    async postBuild({outDir, content}) {
      await writeRedirects(content.course.redirects, outDir, baseUrl);
    },
  };
}
