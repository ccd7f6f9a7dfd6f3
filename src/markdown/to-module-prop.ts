import type {Activity, Course, Module, Objective} from '../core/course/course';
import {moduleMinutes} from '../core/course/module-minutes';
import type {ActivityProp, ModuleProp, ModuleSummaryProp, ObjectiveProp} from '../core/course/props';
import {renderInline} from './render-inline';
import {toTurnProp} from './to-turn-prop';

/** What a module's page shows. `toHref` makes the address of a link from one below the base URL. */
export function toModuleProp(
  module: Module,
  course: Course,
  toHref: (address: string) => string,
): ModuleProp {
  const toActivity = (activity: Activity) => toActivityProp(activity, toHref);
  return {
    ...toModuleSummaryProp(module, toHref),
    turn: toTurnProp(module.id, course, toHref),
    version: module.version,
    updated: module.updated,
    requires: course.modules
      .filter(({id}) => module.requires.includes(id))
      .map(({title, address}) => ({title, href: toHref(address)})),
    audience: {
      forHtml: module.audience.for.map(renderInline),
      notForHtml: module.audience.notFor.map(renderInline),
    },
    objectives: module.objectives.map(toObjectiveProp),
    criteriaHtml: module.criteria.map(renderInline),
    plan: module.plan.map(({title, days}) => ({
      title,
      days: days.map((day) => ({
        days: day.days,
        html: renderInline(day.text),
        activities: day.activities.map(toActivity),
      })),
    })),
    quiz: module.quiz && toActivity(module.quiz),
    practical: module.practical && toActivity(module.practical),
    checklist: module.checklist.map(({id, text}) => ({id, html: renderInline(text)})),
    coversHtml: module.covers.map(renderInline),
    notCovered: module.notCovered.map(({text, where}) => ({
      html: renderInline(text),
      whereHtml: renderInline(where ?? ''),
    })),
    tools: module.tools.map(({name, version, note}) => ({
      name,
      version: version ?? '',
      noteHtml: renderInline(note ?? ''),
    })),
    resources: module.resources.map(({kind, title, url, note}) => ({
      kind,
      title,
      url: url ?? null,
      noteHtml: renderInline(note ?? ''),
    })),
    questions: module.questions.map(({question, answer}) => ({question, answerHtml: renderInline(answer)})),
  };
}

/** A module as the home page lists it. */
export function toModuleSummaryProp(module: Module, toHref: (address: string) => string): ModuleSummaryProp {
  const minutes = moduleMinutes(module);
  return {
    id: module.id,
    number: module.number,
    title: module.title,
    level: module.level,
    description: module.description,
    href: toHref(module.address),
    minutes: minutes.now,
    minutesPlanned: minutes.planned,
    lessons: module.lessonActivities.map((lesson) => toActivityProp(lesson, toHref)),
    exercises: module.exercises.map((exercise) => toActivityProp(exercise, toHref)),
  };
}

/** An objective as a page shows it. */
export function toObjectiveProp({id, text, group}: Objective): ObjectiveProp {
  return {id, html: renderInline(text), group};
}

function toActivityProp(activity: Activity, toHref: (address: string) => string): ActivityProp {
  return {
    id: activity.id,
    kind: activity.kind,
    title: activity.title,
    minutes: activity.minutes,
    href: activity.address === null ? null : toHref(activity.address),
    ...(activity.difficulty && {difficulty: activity.difficulty}),
    descriptionHtml: renderInline(activity.description),
  };
}
