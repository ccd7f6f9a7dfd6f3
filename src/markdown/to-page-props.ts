import type {Course, Lesson, Module} from '../core/course/course';
import {type KnownAddress, knownAddresses} from '../core/course/known-addresses';
import type {CourseProp, DownloadProp, LessonProp, PageProp} from '../core/course/props';
import {toExerciseProp, toObjectives, toPageModule} from './to-exercise-prop';
import {toModuleProp, toModuleSummaryProp} from './to-module-prop';
import {toTurnProp} from './to-turn-prop';

/** What the site knows beyond the course itself. */
export interface SiteContext {
  readonly baseUrl: string;
  /** The files that a lesson offers, by the lesson's id. */
  readonly downloads: ReadonlyMap<string, readonly DownloadProp[]>;
  /** What a learner begins an exercise from, by the exercise's id. */
  readonly exerciseDownloads: ReadonlyMap<string, DownloadProp & {readonly bytes: number}>;
}

type PropsContext = Pick<SiteContext, 'baseUrl'>;

/** The data of every page under `docs/` and of every exercise, by the page's id. */
export function toPageProps(course: Course, site: SiteContext): ReadonlyMap<string, PageProp> {
  const toHref = hrefUnder(site.baseUrl);
  const props = new Map<string, PageProp>(course.pages.map(({id, kind}) => [id, {kind}]));
  for (const module of course.modules) {
    props.set(module.id, {kind: 'module', module: toModuleProp(module, course, toHref)});
    for (const lesson of module.lessons) {
      props.set(lesson.id, {kind: 'lesson', lesson: toLessonProp(lesson, module, course, site)});
    }
  }
  for (const exercise of course.exercises) {
    const module = course.modules.find(({id}) => id === exercise.moduleId);
    if (module === undefined) continue;
    const download = site.exerciseDownloads.get(exercise.exerciseId) ?? null;
    props.set(exercise.id, {
      kind: 'exercise',
      exercise: toExerciseProp(exercise, module, course, toHref, download),
    });
  }
  return props;
}

/** What the home page shows. */
export function toCourseProp(course: Course, {baseUrl}: PropsContext): CourseProp {
  const toHref = hrefUnder(baseUrl);
  const modules = course.modules.map((module) => toModuleSummaryProp(module, toHref));
  const first = modules.flatMap(({lessons}) => lessons).find(({href}) => href !== null);
  return {
    title: course.config.title,
    tagline: course.config.tagline,
    modules,
    startHref: first?.href ?? null,
  };
}

/** Every listed page with its full address: what 'not found' chooses its suggestion from. */
export function toAddresses(course: Course, {baseUrl}: PropsContext): readonly KnownAddress[] {
  const toHref = hrefUnder(baseUrl);
  return knownAddresses(course).map(({address, title}) => ({address: toHref(address), title}));
}

function toLessonProp(lesson: Lesson, module: Module, course: Course, site: SiteContext): LessonProp {
  return {
    id: lesson.id,
    module: toPageModule(module, hrefUnder(site.baseUrl)),
    position: module.lessonActivities.findIndex(({id}) => id === lesson.id) + 1,
    lessonCount: module.lessonActivities.length,
    minutes: lesson.minutes,
    objectives: toObjectives(lesson.objectives, course),
    downloads: site.downloads.get(lesson.id) ?? [],
    turn: toTurnProp(lesson.id, course, hrefUnder(site.baseUrl)),
  };
}

function hrefUnder(baseUrl: string): (address: string) => string {
  return (address) => `${baseUrl}${address.slice(1)}`;
}
