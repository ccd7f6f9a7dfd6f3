import type {CourseConfig} from '../../core/course/config';
import {requireCourseConfig} from '../../plugins/course/require-course-config';
import {loadConfig} from '../load-config';

/**
 * The checked configuration, with what the environment says put over it.
 * @throws with every problem and how to mend it
 */
export async function readConfig(env: NodeJS.ProcessEnv): Promise<CourseConfig> {
  const loaded = await loadConfig(() => import('../../../course.config'));
  if (!loaded.ok) throw new Error(loaded.diagnostic.message);
  return requireCourseConfig(loaded.unsafeConfig, env);
}
