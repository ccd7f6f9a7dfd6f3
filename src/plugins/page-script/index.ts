import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {CourseConfig} from '../../core/course/config';
import {earlyScript} from '../../core/early-script';
import {isArchive} from '../archive/is-archive';
import {type PageFiles, writePageFiles} from './write-page-files';

export interface PageScriptOptions {
  readonly config: CourseConfig;
}

/** Where the files stand below the base URL. */
const place = 'assets/script';

/** Puts the page script, and the style that shows the chosen tabs, into every page's head. */
export default function pageScriptPlugin(
  context: LoadContext,
  {config}: PageScriptOptions,
): Plugin<PageFiles> {
  const {siteDir, baseUrl} = context;
  const isProduction = process.env.NODE_ENV === 'production';
  const fromDisk = isArchive(context);
  // Docusaurus looks for its static folders before any plugin has loaded its content.
  mkdirSync(path.join(siteDir, '.lectern/static'), {recursive: true});
  // Apart from the built files: so a build beside a running live server takes nothing from it, nor gets its files.
  const folder = path.join(siteDir, '.lectern', isProduction ? 'static' : 'live');

  return {
    name: 'lectern-page-script',
    getPathsToWatch: () => ['client', 'core'].map((part) => path.join(siteDir, 'src', part, '**/*.ts')),
    loadContent: () =>
      writePageFiles({
        siteDir,
        baseUrl,
        config,
        isProduction,
        isArchive: fromDisk,
        outDir: path.join(folder, place),
      }),
    injectHtmlTags: ({content: {style, script}}) => {
      const address = (file: string) => `${baseUrl}${place}/${file}`;
      return {
        headTags: [
          {tagName: 'script', innerHTML: earlyScript(config.courseId)},
          {tagName: 'link', attributes: {rel: 'stylesheet', href: address(style)}},
          {
            tagName: 'script',
            attributes: {...(fromDisk ? {defer: true} : {type: 'module'}), src: address(script)},
          },
        ],
      };
    },
    configureWebpack: () => {
      // What Docusaurus hands to its live server; the bundler's own type does not know it.
      const live: object = {devServer: {static: [{directory: folder, publicPath: baseUrl}]}};
      return isProduction ? {} : live;
    },
  };
}
