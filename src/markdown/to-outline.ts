import type {Activity, Course, Module} from '../core/course/course';
import {moduleContents} from '../core/course/course-order';
import {moduleActivities} from '../core/course/module-minutes';
import type {
  ActivityOutline,
  CourseOutline,
  ListedQuiz,
  ModuleOutline,
  TextOutline,
} from '../core/learner/progress/outline';
import {quizAddress} from '../core/quiz/quiz-address';
import type {QuizSheet} from '../core/quiz/sheet';
import type {PageDraft} from './parse/page-draft';
import {plainInline} from './plain-inline';

/** What the outline is made from: the course, its pages as read, and the sheets of the quizzes that have a page. */
export interface OutlineParts {
  readonly course: Course;
  readonly drafts: readonly PageDraft[];
  readonly sheets: readonly QuizSheet[];
}

/** The course as the learner's progress is held against it. */
export function toOutline(parts: OutlineParts): CourseOutline {
  const {course, sheets} = parts;
  return {
    v: 1,
    modules: course.modules
      .filter(({draft, unlisted}) => !draft && !unlisted)
      .map((module) => toModule(module, parts)),
    quizzes: sheets.map(toListedQuiz),
    terms: course.glossary.map(({id}) => id),
  };
}

function toModule(module: Module, parts: OutlineParts): ModuleOutline {
  const {id, number, title, address, objectives, checklist, plan} = module;
  return {
    id,
    number,
    title,
    path: address.slice(1),
    activities: moduleContents(module).flatMap((activity) => toActivity(activity, parts)),
    toCome: moduleActivities(module).filter((activity) => activity.address === null).length,
    objectives: objectives.map(toText),
    checklist: checklist.map(toText),
    plan: plan.map((week) => ({
      title: plainInline(week.title),
      days: week.days.map(({days, activities}) => ({days, activities: activities.map((one) => one.id)})),
    })),
  };
}

function toActivity(activity: Activity, {course, drafts, sheets}: OutlineParts): readonly ActivityOutline[] {
  const {id, kind, title, minutes, address, objectives} = activity;
  if (address === null) return [];
  const base = {id, title, path: address.slice(1), minutes, objectives};
  if (kind === 'quiz') return sheets.some((sheet) => sheet.id === id) ? [{...base, kind}] : [];
  if (kind !== 'lesson') {
    const exercise = course.exercises.find(({exerciseId}) => exerciseId === id);
    const steps = exercise?.steps.map((step) => step.id) ?? [];
    return [{...base, kind, formerly: exercise?.formerly ?? [], steps}];
  }
  const draft = drafts.find(({path}) => path.id === id);
  const frontMatter = draft?.frontMatter?.kind === 'lesson' ? draft.frontMatter.data : null;
  const quizzes = quizzesOn(draft).filter((name) => sheets.some((sheet) => sheet.id === name.split('#')[0]));
  const checklist = draft?.body.items.map(toText) ?? [];
  return [{...base, kind, formerly: frontMatter?.formerly ?? [], quizzes, checklist}];
}

/** Ids of the quizzes and single questions that a page shows, each once. */
function quizzesOn(draft: PageDraft | undefined): readonly string[] {
  const named = (draft?.body.elements ?? [])
    .filter(({name}) => name === 'Quiz' || name === 'Question')
    .flatMap(({attributes}) => attributes.find(({name}) => name === 'id')?.value ?? [])
    .flatMap((id) => (typeof id === 'string' ? id : []));
  return [...new Set(named)];
}

function toListedQuiz({id, title, formerly, passingScore, topics}: QuizSheet): ListedQuiz {
  return {
    id,
    title,
    path: quizAddress(id).slice(1),
    formerly,
    passingScore,
    topics: topics.map((topic) => ({
      id: topic.id,
      questions: topic.questions.map(
        ({id: question, type, revision, formerly: former, points, objectives}) => ({
          id: question,
          type,
          revision,
          formerly: former,
          points,
          objectives,
        }),
      ),
    })),
  };
}

function toText({id, text}: TextOutline): TextOutline {
  return {id, text: plainInline(text)};
}
