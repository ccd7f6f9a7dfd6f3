import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Course} from '../../core/course/course';
import {type SiteContext, toAddresses, toCourseProp, toPageProps} from '../../markdown/to-page-props';
import {pageDataFile} from './page-data-module';

/**
 * Writes what pages are drawn from: `course.json` for the home page, `addresses.json` for the page that is shown
 * where none was found, and one file a page.
 */
export async function writePageData(
  course: Course,
  site: SiteContext,
  createData: PluginContentLoadedActions['createData'],
): Promise<void> {
  const write = (file: string, data: object) => createData(file, data);
  const pages = [...toPageProps(course, site)];
  await Promise.all([
    write('course.json', toCourseProp(course, site)),
    write('addresses.json', toAddresses(course, site)),
    ...pages.map(([pageId, page]) => write(pageDataFile(pageId), page)),
  ]);
}
