import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {PluginConfig} from '@docusaurus/types';
import type {CourseConfig} from '../../core/course/config';
import {exerciseFolders} from './exercise-folders';
import {exerciseSidebarItems} from './exercise-sidebar-items';

/**
 * A second collection of pages for Docusaurus: each `exercises/<module>/<id>/index.mdx` at `/exercises/<id>/`, made by
 * the same steps as a lesson. None where the course has no exercise: Docusaurus refuses a collection without pages.
 */
export function exercisesDocs(
  siteDir: string,
  config: CourseConfig,
  shared: DocsOptions,
): readonly PluginConfig[] {
  const folders = exerciseFolders(siteDir, config);
  if (folders.length === 0) return [];
  const options: DocsOptions = {
    ...shared,
    id: 'exercises',
    path: 'exercises',
    routeBasePath: 'exercises',
    sidebarPath: './sidebars-exercises.ts',
    include: folders.map(({folder}) => `${folder.replace(/^exercises\//, '')}/index.mdx`),
    exclude: [],
    sidebarItemsGenerator: exerciseSidebarItems(siteDir, config),
  };
  return [['@docusaurus/plugin-content-docs', options]];
}
