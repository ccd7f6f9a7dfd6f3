import type {Activity, Lesson, Module, Objective, PageBase} from '../../core/course/course';
import type {
  CommonFrontMatter,
  LessonFrontMatter,
  ModuleFrontMatter,
  ModulePlanPart,
} from '../../core/course/front-matter';
import {orderLessons} from '../../core/course/lesson-order';
import type {Readable} from './course-pages';

/** A module from its page, its lessons and what else there is to do in it. Unlisted exercises are left out. */
export function buildModule(
  page: Readable<ModuleFrontMatter>,
  lessons: readonly Readable<LessonFrontMatter>[],
  activities: ReadonlyMap<string, Activity>,
  unlisted: ReadonlySet<string>,
): Module {
  const {data, draft} = page;
  const id = draft.path.id;
  const plan = (data.plan ?? []).map((part) => buildPlanPart(part, activities));
  const planned = plan.flatMap(({days}) =>
    days.flatMap((day) => day.activities.map((activity) => activity.id)),
  );
  const own = [...activities.values()].filter(({moduleId}) => moduleId === id);
  const built = lessons.map((lesson) => buildLesson(lesson, id));
  const listed = built
    .filter((lesson) => !lesson.draft && !lesson.unlisted)
    .flatMap((lesson) => activities.get(lesson.id) ?? []);
  const practical = find(data.practical, activities);
  const exercises = own.filter(
    (activity) => activity.kind === 'exercise' && activity.id !== practical?.id && !unlisted.has(activity.id),
  );
  return {
    ...toPageBase(page),
    kind: 'module',
    number: draft.path.number ?? '',
    code: data.code,
    level: data.level,
    version: data.version,
    updated: data.updated,
    requires: data.requires ?? [],
    audience: data.audience ?? {for: [], notFor: []},
    objectives: toObjectives(data, id),
    criteria: data.criteria ?? [],
    plan,
    checklist: data.checklist ?? [],
    quiz: find(data.quiz, activities),
    practical,
    covers: data.covers ?? [],
    notCovered: data.notCovered ?? [],
    tools: data.tools ?? [],
    resources: data.resources ?? [],
    questions: data.questions ?? [],
    lessons: built,
    lessonActivities: orderLessons(listed, announced(own, data, 'lesson'), planned),
    exercises: orderLessons(written(exercises), announced(exercises, data, 'exercise'), planned),
    upcoming: (data.upcoming ?? []).map((activity) => activity.id),
  };
}

/** What a page has in common with all others. */
export function toPageBase({draft, data, address}: Readable<CommonFrontMatter>): PageBase {
  return {
    id: draft.path.id,
    file: draft.file,
    address,
    title: data.title,
    description: data.description,
    draft: data.draft ?? false,
    unlisted: data.unlisted ?? false,
    headings: draft.body.headings.map(({id, depth, text}) => ({id, depth, text})),
  };
}

/** A module's objectives with their full ids. */
export function toObjectives(data: ModuleFrontMatter, moduleId: string): readonly Objective[] {
  return data.objectives.map(({id, text, group}) => ({
    id: `${data.code}.${id}`,
    moduleId,
    text,
    group: group ?? null,
  }));
}

function buildLesson(page: Readable<LessonFrontMatter>, moduleId: string): Lesson {
  const {draft, data} = page;
  return {
    ...toPageBase(page),
    kind: 'lesson',
    moduleId,
    number: draft.path.number ?? '',
    minutes: data.minutes,
    objectives: data.objectives ?? [],
    environment: data.environment ?? null,
  };
}

function buildPlanPart(
  {title, days}: ModulePlanPart,
  activities: ReadonlyMap<string, Activity>,
): Module['plan'][number] {
  return {
    title,
    days: days.map((day) => ({
      days: day.days,
      text: day.text ?? '',
      activities: (day.activities ?? []).flatMap((id) => activities.get(id) ?? []),
    })),
  };
}

function find(id: string | undefined, activities: ReadonlyMap<string, Activity>): Activity | null {
  return id === undefined ? null : (activities.get(id) ?? null);
}

function written(activities: readonly Activity[]): readonly Activity[] {
  return activities.filter(({address}) => address !== null);
}

/** What the module announces. A draft that it does not announce stays out: readers are not to know of it. */
function announced(
  activities: readonly Activity[],
  {upcoming = []}: ModuleFrontMatter,
  kind: Activity['kind'],
): readonly Activity[] {
  const isAnnounced = (wanted: string) => upcoming.some(({id}) => id === wanted);
  return activities.filter(
    (activity) => activity.address === null && activity.kind === kind && isAnnounced(activity.id),
  );
}
