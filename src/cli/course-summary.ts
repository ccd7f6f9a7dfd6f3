import type {Course, Module} from '../core/course/course';
import {moduleMinutes} from '../core/course/module-minutes';
import {type ObjectiveRow, objectiveMatrix} from '../core/course/objective-matrix';

/** A matrix of at most so many objectives is printed without being asked for. */
const SHORT_MATRIX = 12;

/** The modules with lessons and hours, and which activities serve which objective. */
export function courseSummary(course: Course, wantsMatrix: boolean): string {
  const matrix = objectiveMatrix(course);
  const lines = [
    `${course.config.title}`,
    ...course.modules.map((module) => moduleLine(module, matrix)),
    '',
    ...(wantsMatrix || matrix.length <= SHORT_MATRIX
      ? ['Objective, taught by, practised by, assessed by', ...matrix.map(matrixLine)]
      : [`${count(matrix.length, 'objective')}; see which lesson serves which with --matrix.`]),
  ];
  return lines.join('\n');
}

function moduleLine(module: Module, matrix: readonly ObjectiveRow[]): string {
  const {now, planned} = moduleMinutes(module);
  const readable = module.lessonActivities.filter(({address}) => address !== null).length;
  const ready = module.exercises.filter(({address}) => address !== null).length;
  const rows = matrix.filter(({moduleId}) => moduleId === module.id);
  const taught = rows.filter(({taughtBy}) => taughtBy.length > 0).length;
  const practised = rows.filter(({practisedBy}) => practisedBy.length > 0).length;
  const assessed = rows.filter(({assessedBy}) => assessedBy.length > 0).length;
  return [
    `  ${module.number} ${module.title}`,
    `     ${readable} of ${count(module.lessonActivities.length, 'lesson')}, ${ready} of ${count(module.exercises.length, 'exercise')}, ${hours(now)} of ${hours(planned)} planned`,
    `     ${count(rows.length, 'objective')}, ${taught} taught, ${practised} practised, ${assessed} assessed`,
  ].join('\n');
}

function matrixLine({id, taughtBy, practisedBy, assessedBy}: ObjectiveRow): string {
  return `  ${id}  ${[taughtBy, practisedBy, assessedBy].map((ids) => ids.join(', ') || '–').join('  |  ')}`;
}

function hours(minutes: number): string {
  return `${Math.round(minutes / 6) / 10} h`;
}

/** `1 lesson`, `2 lessons` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
