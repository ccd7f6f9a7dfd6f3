import path from 'node:path';
import {type Diagnostic, formatDiagnostic} from '../core/diagnostic';
import {didYouMean} from '../core/nearest';
import {parseCourseConfig} from '../markdown/course-config';
import {readCourse} from '../plugins/course/read-course';
import {quizIdOf} from '../plugins/quizzes/quiz-path';
import {loadConfig} from './load-config';
import {openLines} from './quiz/open-lines';
import {readQuizOptions} from './quiz/quiz-options';
import {showKey} from './quiz/show-key';
import {takeQuiz} from './quiz/take-quiz';

/** `npm run quiz`: a quiz in the terminal, as an instructor's quick proof of it. Nothing is recorded. */
export async function quiz(args: readonly string[]): Promise<number> {
  const read = readQuizOptions(args);
  if (!read.ok) {
    console.error(read.message);
    return 2;
  }
  const {options} = read;
  const loaded = await loadConfig(() => import('../../course.config'));
  const config = loaded.ok ? parseCourseConfig(loaded.unsafeConfig, process.env) : null;
  if (!loaded.ok || !config?.ok) return report(loaded.ok ? (config?.diagnostics ?? []) : [loaded.diagnostic]);
  const {quizzes, quizFiles, diagnostics} = await readCourse(path.resolve(__dirname, '../..'), config.value);
  const file = quizFiles.find((name) => quizIdOf(name) === options.id);
  if (file === undefined) {
    const ids = quizFiles.flatMap((name) => quizIdOf(name) ?? []);
    console.error(`There is no quiz \`${options.id}\`.${didYouMean(options.id, ids)}`);
    console.error(`Quizzes: ${ids.join(', ')}`);
    return 1;
  }
  const wrong = diagnostics.filter((problem) => problem.file === file && problem.severity === 'error');
  const compiled = quizzes.find((known) => known.file === file);
  if (wrong.length > 0 || compiled === undefined) return report(wrong);
  const write = (text: string) => void process.stdout.write(`${text}\n`);
  if (options.key) {
    write(showKey(compiled));
    return 0;
  }
  const lines = openLines();
  try {
    await takeQuiz(compiled, options, {lines, write, now: () => Date.now()});
    return lines.isStopped() ? 130 : 0;
  } finally {
    lines.close();
  }
}

function report(diagnostics: readonly Diagnostic[]): number {
  console.error(diagnostics.map(formatDiagnostic).join('\n\n'));
  return 1;
}
