import {moduleMinutes} from '../core/course/module-minutes';
import {objectiveMatrix} from '../core/course/objective-matrix';
import {compareDiagnostics, type Diagnostic, formatDiagnostic} from '../core/diagnostic';
import {parseCourseConfig} from '../markdown/course-config';
import {type CourseReading, readCourse} from '../plugins/course/read-course';
import type {CheckOptions} from './check-options';
import {count, courseSummary} from './course-summary';
import {githubAnnotation} from './github-annotation';
import {checkProse} from './prose/check-prose';
import {writeQuizIds} from './write-quiz-ids';

export interface CheckRun {
  readonly rootDir: string;
  /** What `course.config.ts` exports. */
  readonly unsafeConfig: unknown;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly options: CheckOptions;
}

/** What a check prints and how it ends. */
export interface CheckResult {
  readonly output: string;
  /** 0 where nothing is wrong, else 1. */
  readonly exitCode: 0 | 1;
}

/** Reads and checks the course, and reports. */
export async function runCheck({
  rootDir,
  unsafeConfig,
  environment,
  options,
}: CheckRun): Promise<CheckResult> {
  const fixed = options.fix ? await writeQuizIds(rootDir) : [];
  const config = parseCourseConfig(unsafeConfig, environment);
  const reading = config.ok ? await readCourse(rootDir, config.value) : null;
  const prose = config.ok && reading ? await proseOf(rootDir, config.value.locale, reading) : [];
  const diagnostics = [...(reading?.diagnostics ?? config.diagnostics), ...prose].sort(compareDiagnostics);
  const errors = diagnostics.filter(({severity}) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const exitCode = errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
  const output = options.json
    ? JSON.stringify({...toJson(reading, diagnostics), ...(options.fix && {fixed})}, null, 2)
    : [
        fixed.map((file) => `Ids were written into ${file}.`).join('\n'),
        ...diagnostics.map(formatDiagnostic),
        ...(environment.GITHUB_ACTIONS === 'true' ? [diagnostics.map(githubAnnotation).join('\n')] : []),
        ...(reading === null || reading.course.modules.length === 0
          ? []
          : [courseSummary(reading.course, options.matrix)]),
        verdict(errors, warnings, reading?.files.length ?? 0),
      ]
        .filter((part) => part !== '')
        .join('\n\n');
  return {output: `${output}\n`, exitCode};
}

/** The words and habits that are looked for are English. */
async function proseOf(
  rootDir: string,
  locale: string,
  {files, quizFiles}: CourseReading,
): Promise<readonly Diagnostic[]> {
  return /^en(?:-|$)/u.test(locale) ? checkProse(rootDir, [...files, ...quizFiles]) : [];
}

function verdict(errors: number, warnings: number, pages: number): string {
  const where = pages === 0 ? '' : ` in ${count(pages, 'page')}`;
  if (errors + warnings === 0) return `Nothing is wrong${where}.`;
  return `${[...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(', ')}${where}.`;
}

function toJson(reading: CourseReading | null, diagnostics: readonly Diagnostic[]) {
  const course = reading?.course;
  return {
    diagnostics,
    pages: reading?.files.length ?? 0,
    modules: course?.modules.map((module) => ({
      id: module.id,
      title: module.title,
      lessons: module.lessonActivities.map(({id, minutes, address}) => ({id, minutes, address})),
      minutes: moduleMinutes(module),
    })),
    objectives: course === undefined ? [] : objectiveMatrix(course),
  };
}
