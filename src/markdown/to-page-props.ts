import type {Course, Lesson, Module} from '../core/course/course';
import {type KnownAddress, knownAddresses} from '../core/course/known-addresses';
import type {CourseProp, DownloadProp, LessonProp, PageProp} from '../core/course/props';
import {toModuleProp, toModuleSummaryProp, toObjectiveProp} from './to-module-prop';

/** What the site knows beyond the course itself. */
export interface SiteContext {
  readonly baseUrl: string;
  /** The files that a lesson offers, by the lesson's id. */
  readonly downloads: ReadonlyMap<string, readonly DownloadProp[]>;
}

/** The data of every page under `docs/`, by the page's id. */
export function toPageProps(course: Course, site: SiteContext): ReadonlyMap<string, PageProp> {
  const toHref = hrefUnder(site.baseUrl);
  const props = new Map<string, PageProp>(course.pages.map(({id, kind}) => [id, {kind}]));
  for (const module of course.modules) {
    props.set(module.id, {kind: 'module', module: toModuleProp(module, course, toHref)});
    for (const lesson of module.lessons) {
      props.set(lesson.id, {kind: 'lesson', lesson: toLessonProp(lesson, module, course, site)});
    }
  }
  return props;
}

/** What the home page shows. */
export function toCourseProp(course: Course, {baseUrl}: SiteContext): CourseProp {
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
export function toAddresses(course: Course, {baseUrl}: SiteContext): readonly KnownAddress[] {
  const toHref = hrefUnder(baseUrl);
  return knownAddresses(course).map(({address, title}) => ({address: toHref(address), title}));
}

function toLessonProp(lesson: Lesson, module: Module, course: Course, site: SiteContext): LessonProp {
  return {
    id: lesson.id,
    module: {
      id: module.id,
      number: module.number,
      title: module.title,
      href: hrefUnder(site.baseUrl)(module.address),
    },
    position: module.lessonActivities.findIndex(({id}) => id === lesson.id) + 1,
    lessonCount: module.lessonActivities.length,
    minutes: lesson.minutes,
    objectives: lesson.objectives.flatMap((id) => {
      const objective = course.objectives.get(id);
      return objective === undefined ? [] : [toObjectiveProp(objective)];
    }),
    downloads: site.downloads.get(lesson.id) ?? [],
  };
}

function hrefUnder(baseUrl: string): (address: string) => string {
  return (address) => `${baseUrl}${address.slice(1)}`;
}
