import type {CourseConfig} from '../../core/course/config';
import {basePathOfBuild} from '../site/base-path-of-build';
import {indexSite} from './index-site';

/** Adds the search that the configuration names to the site that was just built in a folder. */
export async function addSearch(folder: string, {search}: CourseConfig): Promise<void> {
  const count = await indexSite(folder, basePathOfBuild(folder), search.provider);
  console.log(`The search knows ${count} pages and terms.`);
}
