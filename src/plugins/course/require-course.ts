import type {CourseConfig} from '../../core/course/config';
import {compareDiagnostics, formatDiagnostic} from '../../core/diagnostic';
import {type CourseReading, readCourse} from './read-course';

/**
 * The course on the disk.
 * @throws with every error of every file and how to mend it
 */
export async function requireCourse(siteDir: string, config: CourseConfig): Promise<CourseReading> {
  const reading = await readCourse(siteDir, config);
  const errors = reading.diagnostics.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return reading;
  const report = [...errors].sort(compareDiagnostics).map(formatDiagnostic).join('\n\n');
  throw new Error(`The course has ${errors.length} error${errors.length === 1 ? '' : 's'}.\n\n${report}\n`);
}
