import {formatDiagnostic} from '../core/diagnostic';
import {reportLearner} from '../core/export/report-learner';
import {parseCourseConfig} from '../markdown/course-config';
import {toOutline} from '../markdown/to-outline';
import {readCourse} from '../plugins/course/read-course';
import {isExample} from '../plugins/quizzes/quiz-path';
import {loadConfig} from './load-config';
import {formatReport} from './report-records/format-report';
import {groupLearners} from './report-records/group-learners';
import {readReportOptions} from './report-records/options';
import {readRecordFolder} from './report-records/read-record-folder';

/** `npm run report-records -- <folder>`: who passed what, from exported records. Nothing is sent or written. */
async function main(): Promise<number> {
  const read = readReportOptions(process.argv.slice(2));
  if (read.kind === 'refused') return fail(read.message, 2);
  if (read.kind === 'help') {
    console.log(read.message);
    return 0;
  }
  const {folder, json} = read.options;
  const loaded = await loadConfig(() => import('../../course.config'));
  const config = loaded.ok ? parseCourseConfig(loaded.unsafeConfig, process.env) : null;
  if (!loaded.ok || !config?.ok) {
    const diagnostics = loaded.ok ? (config?.diagnostics ?? []) : [loaded.diagnostic];
    return fail(diagnostics.map(formatDiagnostic).join('\n\n'), 1);
  }
  const found = await readRecordFolder(folder, config.value.courseId).catch(() => null);
  if (found === null) return fail(`The folder ${folder} cannot be read.`, 1);
  const {records, problems} = found;
  if (records.length + problems.length === 0) return fail(`There is no .json file in ${folder}.`, 1);
  const {course, drafts, quizzes} = await readCourse(process.cwd(), config.value);
  const real = quizzes.filter(({file, sheet}) => !isExample(file) && !sheet.draft);
  const outline = toOutline({course, drafts, sheets: real.map(({sheet}) => sheet)});
  const learners = groupLearners(records).map(({name, files, events}) => ({
    name,
    files,
    ...reportLearner(events, outline, real),
  }));
  if (json) console.log(JSON.stringify({learners, problems}, null, 2));
  else if (learners.length > 0) console.log(formatReport(learners));
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

function fail(problem: string, code: number): number {
  console.error(problem);
  return code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
