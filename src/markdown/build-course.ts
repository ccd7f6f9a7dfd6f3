import type {CourseConfig} from '../core/course/config';
import type {Course, PlainPage} from '../core/course/course';
import type {KnownWork} from '../core/course/known-work';
import {compareDiagnostics, type Diagnostic} from '../core/diagnostic';
import {quizAddress} from '../core/quiz/quiz-address';
import {buildActivities} from './build/activities';
import {buildExercise} from './build/build-exercise';
import {buildModule, toObjectives, toPageBase} from './build/build-module';
import {addressOf, exerciseIdOf, toCoursePages} from './build/course-pages';
import {glossaryEntries} from './build/glossary-entries';
import {checkActivities} from './check/activities';
import {checkAgainstCourse} from './check/check-against-course';
import type {CourseContext} from './check/course-context';
import {checkExercises} from './check/exercise/check-exercises';
import {toDiagnostic} from './check/finding';
import {checkLogo} from './check/logo';
import {checkModules} from './check/modules';
import {checkObjectives} from './check/objectives';
import {checkRenames} from './check/renames';
import {checkModulesOn, checkStructure} from './check/structure';
import type {PageDraft} from './parse/page-draft';
import type {PreparedPage} from './prepare-page';

export interface CourseInput {
  readonly config: CourseConfig;
  /** Every file under `docs/` that is meant as a page, and every exercise's page, as `preparePage` gives it. */
  readonly pages: readonly PreparedPage[];
  /** Quizzes that are written. */
  readonly work: readonly KnownWork[];
  /** Quizzes that only show how one is written: the guide names them, the course does not count them. */
  readonly examples?: readonly KnownWork[];
  /** Addresses of routes that are no pages under `docs/`: `/`, `/search/`. */
  readonly routes: readonly string[];
  /** Paths of all files that a page may link to or show, from the repository root. */
  readonly files: ReadonlySet<string>;
  /** The text of one of those files; null where there is none. */
  readonly read: (path: string) => string | null;
}

export interface BuiltCourse {
  readonly course: Course;
  /** Every problem of every file, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The course from its files. It always gives one, of whatever is right, beside every problem. */
export function buildCourse({
  config,
  pages,
  work,
  examples = [],
  routes,
  files,
  read,
}: CourseInput): BuiltCourse {
  const drafts = pages.flatMap(({draft}) => draft ?? []);
  const moduleIds = drafts.filter(({path}) => path.kind === 'module').map(({path}) => path.id);
  const isOff = ({path}: PageDraft) =>
    path.moduleId !== null && config.modules !== 'all' && !config.modules.includes(path.moduleId);
  // Without a single module there is one thing to say, and not one for each exercise.
  const on = drafts.filter((draft) => !isOff(draft) && (moduleIds.length > 0 || !isExercise(draft)));
  const parts = toCoursePages(on);
  const activities = buildActivities(parts, work);
  const {redirects, findings: renames} = checkRenames(parts);
  const published = work.filter(({draft}) => !draft);
  const allRoutes = [...routes, ...published.map(({id}) => quizAddress(id))];
  const objectives = parts.modules.flatMap(({data, draft}) => toObjectives(data, draft.path.id));
  const glossary = on.find(({path}) => path.kind === 'glossary');
  const unlisted = new Set(
    parts.exercises.filter(({data}) => data.unlisted === true).map(({draft}) => exerciseIdOf(draft)),
  );
  const course: Course = {
    config,
    modules: parts.modules.map((module) => {
      const lessons = parts.lessons.filter(({draft}) => draft.path.moduleId === module.draft.path.id);
      return buildModule(module, lessons, activities, unlisted);
    }),
    exercises: parts.exercises.map(buildExercise),
    pages: parts.others
      .map((page): PlainPage => ({...toPageBase(page), kind: plainKind(page.draft)}))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    glossary: glossary === undefined ? [] : glossaryEntries(glossary),
    activities,
    objectives: new Map(objectives.map((objective) => [objective.id, objective])),
    redirects: [
      ...redirects,
      ...published.flatMap(({id, formerly}) =>
        formerly.map((old) => ({from: quizAddress(old), to: quizAddress(id)})),
      ),
    ],
  };
  const context: CourseContext = {
    config,
    pages: new Map(drafts.map((draft) => [draft.file, draft])),
    addresses: new Map(drafts.map((draft) => [addressOf(draft), draft])),
    modulesOff: new Set(moduleIds.filter((id) => config.modules !== 'all' && !config.modules.includes(id))),
    routes: new Set(allRoutes),
    files,
    read,
    terms: glossary?.complete === false ? null : course.glossary.map(({id}) => id),
    objectives: allReadable(on) ? new Set(course.objectives.keys()) : null,
    quizzes: new Map([...examples, ...work].map((quiz) => [quiz.id, quiz])),
    exercises: new Map(drafts.filter(isExercise).map((draft) => [exerciseIdOf(draft), draft])),
  };
  const unreadable = new Set(
    on
      .filter(({frontMatter}) => frontMatter === null)
      .map((draft) => (isExercise(draft) ? exerciseIdOf(draft) : draft.path.id)),
  );
  const findings = [
    ...checkStructure(drafts, files, allRoutes),
    ...checkModulesOn(config, moduleIds),
    ...checkLogo(config, files),
    ...checkModules(parts.modules, moduleIds),
    ...checkActivities(parts.modules, activities, unreadable),
    ...renames,
    ...checkExercises(on.filter(isExercise), {files, read, moduleIds}),
    ...checkObjectives(course, parts.modules, unreadable),
    ...on.flatMap((draft) => checkAgainstCourse(draft, context)),
  ];
  const diagnostics = [
    ...pages.flatMap((page) => (page.draft !== null && isOff(page.draft) ? [] : page.diagnostics)),
    ...findings.map((finding) => toDiagnostic(finding.file, finding)),
  ];
  return {course, diagnostics: diagnostics.sort(compareDiagnostics)};
}

function isExercise({path}: PageDraft): boolean {
  return path.kind === 'exercise' || path.kind === 'practical';
}

/** An objective is only unknown where every module says what it has. */
function allReadable(drafts: readonly PageDraft[]): boolean {
  return drafts.every(({path, frontMatter}) => path.kind !== 'module' || frontMatter !== null);
}

function plainKind({path}: PageDraft): PlainPage['kind'] {
  return path.kind === 'guide' || path.kind === 'glossary' ? path.kind : 'page';
}
