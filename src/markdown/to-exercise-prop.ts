import type {Course, Exercise, Module} from '../core/course/course';
import type {DownloadProp, ExerciseProp, PageModuleProp} from '../core/course/props';
import {renderInline} from './render-inline';
import {toObjectiveProp} from './to-module-prop';
import {toTurnProp} from './to-turn-prop';

/** What the page of an exercise shows beside its text. */
export function toExerciseProp(
  exercise: Exercise,
  module: Module,
  course: Course,
  toHref: (address: string) => string,
  download: (DownloadProp & {readonly bytes: number}) | null,
): ExerciseProp {
  return {
    id: exercise.exerciseId,
    kind: exercise.kind,
    formerly: exercise.formerly,
    module: toPageModule(module, toHref),
    minutes: exercise.minutes,
    difficulty: exercise.difficulty,
    environment: exercise.environment,
    deliverableHtml: renderInline(exercise.deliverable),
    steps: exercise.steps,
    objectives: toObjectives(exercise.objectives, course),
    download,
    turn: toTurnProp(exercise.exerciseId, course, toHref),
  };
}

/** The module that a page belongs to. */
export function toPageModule(
  {id, number, title, address}: Module,
  toHref: (address: string) => string,
): PageModuleProp {
  return {id, number, title, href: toHref(address)};
}

/** Objectives by their ids, in the words of their module; one that is not there is left out. */
export function toObjectives(ids: readonly string[], {objectives}: Course): ExerciseProp['objectives'] {
  return ids.flatMap((id) => {
    const objective = objectives.get(id);
    return objective === undefined ? [] : [toObjectiveProp(objective)];
  });
}
