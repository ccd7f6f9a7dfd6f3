import type {Activity, Module} from './course';

/** How long a module takes. */
export interface ModuleMinutes {
  /** What can be done now. */
  readonly now: number;
  /** With what is announced. */
  readonly planned: number;
}

/** The sum of a module's lessons, exercises, quiz and practical; what names no minutes counts nothing. */
export function moduleMinutes(module: Module): ModuleMinutes {
  const all = moduleActivities(module);
  return {now: sum(all.filter(({address}) => address !== null)), planned: sum(all)};
}

/** Everything that there is to do in a module, each once. */
export function moduleActivities(module: Module): readonly Activity[] {
  const {lessonActivities, exercises, quiz, practical} = module;
  const all = [...lessonActivities, ...exercises, ...(quiz ? [quiz] : []), ...(practical ? [practical] : [])];
  return [...new Map(all.map((activity) => [activity.id, activity])).values()];
}

function sum(activities: readonly Activity[]): number {
  return activities.reduce((minutes, activity) => minutes + (activity.minutes ?? 0), 0);
}
