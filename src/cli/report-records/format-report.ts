import type {AnswerReport, ExerciseReport, LearnerReport, QuizReport} from '../../core/export/report-learner';
import {formatTable} from './format-table';

/** A learner with what their record shows. */
export interface ReportedLearner extends LearnerReport {
  readonly name: string;
  readonly files: readonly string[];
}

/** How many answers of a list are named before they are only counted. */
const mostNamed = 10;

/** The overview of a team: a table with a line a learner, then each learner. */
export function formatReport(learners: readonly ReportedLearner[]): string {
  const heads = ['Learner', 'Lessons', 'Quizzes passed', 'Exercises proven', 'Last seen'];
  const rows = learners.map(({name, lessons, quizzes, exercises, latestAt}) => [
    printable(name),
    `${lessons.done} of ${lessons.all}`,
    String(quizzes.filter(({passed}) => passed === true).length),
    String(exercises.filter(({state}) => state === 'earned').length),
    latestAt === null ? 'never' : dayOf(latestAt),
  ]);
  return [formatTable([heads, ...rows], [1, 2, 3]), ...learners.map(formatLearner)].join('\n\n');
}

function formatLearner(learner: ReportedLearner): string {
  const {name, files, quizzes, exercises, confirmed, wrong, changed} = learner;
  const rows = [...quizzes.map(quizRow), ...exercises.map(exerciseRow)];
  const lines = [
    ...(rows.length === 0 ? ['No quiz and no exercise yet.'] : formatTable(rows, [1]).split('\n')),
    `Answers that were worked out again and hold: ${confirmed}`,
    ...answers('Answers with other points in the file than the key gives, which counts', wrong),
    ...answers('Answers to questions that have changed since, taken as recorded', changed),
  ];
  const head = `${printable(name)} (${files.map(printable).join(', ')})`;
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

function quizRow({passed, percent, mode, at, title}: QuizReport): readonly string[] {
  const state = passed === null ? 'taken' : passed ? 'passed' : 'not passed';
  return [state, `${percent} %`, dayOf(at), mode, title];
}

function exerciseRow({state, at, title}: ExerciseReport): readonly string[] {
  const states = {earned: 'proven', said: 'marked by hand', begun: 'begun', open: ''};
  return [states[state], '', at === null ? '' : dayOf(at), 'exercise', title];
}

function answers(what: string, list: readonly AnswerReport[]): readonly string[] {
  if (list.length === 0) return [];
  const named = list.slice(0, mostNamed).map(({question, at, earned, possible}) => {
    return `  ${printable(question)}, ${dayOf(at)}: ${earned} of ${possible}`;
  });
  const rest = list.length - named.length;
  return [`${what}: ${list.length}`, ...named, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** Text of a file cannot move the cursor or colour the terminal. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '�');
}
