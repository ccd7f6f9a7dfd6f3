import type {CourseConfig} from '../../core/course/config';
import {formatDiagnostic} from '../../core/diagnostic';
import {parseCourseConfig} from '../../markdown/course-config';

/**
 * The checked configuration of the course.
 * @throws with every problem and how to mend it, where the file or the environment is wrong
 */
export function requireCourseConfig(
  unsafeConfig: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): CourseConfig {
  const checked = parseCourseConfig(unsafeConfig, environment);
  if (!checked.ok) {
    throw new Error(checked.diagnostics.map(formatDiagnostic).join('\n\n'));
  }
  return checked.value;
}
