import {requireCourseConfig} from '../../plugins/course/require-course-config';
import {loadConfig} from '../load-config';
import {basePathOfBuild} from '../site/base-path-of-build';
import {indexSite} from './index-site';

/** Adds the search that the configuration names to the site that was just built in a folder. */
export async function addSearch(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const loaded = await loadConfig(() => import('../../../course.config'));
  if (!loaded.ok) throw new Error(loaded.diagnostic.message);
  const {search} = requireCourseConfig(loaded.unsafeConfig, env);
  const count = await indexSite(folder, basePathOfBuild(folder), search.provider);
  console.log(`The search knows ${count} pages and terms.`);
}
