import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {CourseConfig} from '../../core/course/config';
import {workerFile} from '../../core/offline/offline-lists';
import {isArchive} from '../archive/is-archive';
import {bundleWorker} from './bundle-worker';
import {webManifest} from './web-manifest';

const manifestFile = 'site.webmanifest';

/**
 * Makes the site something that can be installed, and gives it the worker that answers without a network. The worker is
 * there in any case: where the team switched offline mode off it is one that ends what an earlier one kept.
 */
export default function offlinePlugin(
  context: LoadContext,
  {config}: {readonly config: CourseConfig},
): Plugin {
  const {siteDir, baseUrl} = context;
  if (isArchive(context)) return {name: 'lectern-offline'};
  return {
    name: 'lectern-offline',
    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'link', attributes: {rel: 'manifest', href: `${baseUrl}${manifestFile}`}},
        {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}img/icon-192.png`}},
      ],
    }),
    async postBuild({outDir}) {
      await writeFile(path.join(outDir, manifestFile), webManifest(config));
      await writeFile(path.join(outDir, workerFile), await bundleWorker(siteDir, config.offline));
    },
  };
}
