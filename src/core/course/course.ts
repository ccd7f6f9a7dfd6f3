import type {CourseConfig} from './config';
import type {
  Audience,
  Difficulty,
  ExerciseStep,
  ModuleItem,
  ModuleQuestion,
  ModuleResource,
  ModuleTool,
  NotCovered,
  UpcomingKind,
} from './front-matter';

/** The checked course. Texts are inline Markdown as written; addresses are below the base URL. */
export interface Course {
  readonly config: CourseConfig;
  /** The modules that are on, in their order. */
  readonly modules: readonly Module[];
  /** Written exercises and practicals of those modules, by the order of their folders; drafts included. */
  readonly exercises: readonly Exercise[];
  /** Guide pages, the glossary and all other pages, sorted by id. */
  readonly pages: readonly PlainPage[];
  readonly glossary: readonly GlossaryEntry[];
  /** Every activity, written or announced, by id. */
  readonly activities: ReadonlyMap<string, Activity>;
  /** Every objective by its full id. */
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly redirects: readonly Redirect[];
}

export type PageKind = 'module' | 'lesson' | 'exercise' | 'practical' | 'guide' | 'glossary' | 'page';

/** What all pages have in common. */
export interface PageBase {
  readonly id: string;
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Only in the live server, never in a build. */
  readonly draft: boolean;
  /** Built, but in no list. */
  readonly unlisted: boolean;
  readonly headings: readonly PageHeading[];
}

export interface PageHeading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

export interface PlainPage extends PageBase {
  readonly kind: 'guide' | 'glossary' | 'page';
}

export interface Lesson extends PageBase {
  readonly kind: 'lesson';
  readonly moduleId: string;
  /** As in the file name: `04`. */
  readonly number: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly environment: string | null;
}

/** A piece of work in a folder of its own: a page, files to begin from, tests, and a solution. */
export interface Exercise extends PageBase {
  readonly kind: 'exercise' | 'practical';
  /** The folder's name. The page's id has `exercises/` before it. */
  readonly exerciseId: string;
  /** Ids that the exercise had before. */
  readonly formerly: readonly string[];
  readonly moduleId: string;
  readonly minutes: number;
  readonly difficulty: Difficulty;
  /** What is handed in, as inline Markdown. */
  readonly deliverable: string;
  readonly steps: readonly ExerciseStep[];
  readonly objectives: readonly string[];
  readonly environment: string;
}

export interface Module extends PageBase {
  readonly kind: 'module';
  /** As in the folder's name: `01`. */
  readonly number: string;
  readonly code: string;
  readonly level: string;
  readonly version: string;
  readonly updated: string;
  readonly requires: readonly string[];
  readonly audience: Audience;
  readonly objectives: readonly Objective[];
  readonly criteria: readonly string[];
  readonly plan: readonly PlanPart[];
  readonly checklist: readonly ModuleItem[];
  readonly quiz: Activity | null;
  readonly practical: Activity | null;
  readonly covers: readonly string[];
  readonly notCovered: readonly NotCovered[];
  readonly tools: readonly ModuleTool[];
  readonly resources: readonly ModuleResource[];
  readonly questions: readonly ModuleQuestion[];
  /** Written lessons in their order, drafts and unlisted ones included. */
  readonly lessons: readonly Lesson[];
  /** Lessons as a reader sees them: listed and announced, in the order of the course. */
  readonly lessonActivities: readonly Activity[];
  readonly exercises: readonly Activity[];
  /** Ids of activities that are announced but not written. */
  readonly upcoming: readonly string[];
}

export interface PlanPart {
  readonly title: string;
  readonly days: readonly PlanDay[];
}

export interface PlanDay {
  readonly days: string;
  readonly text: string;
  readonly activities: readonly Activity[];
}

/** One thing to do. */
export interface Activity {
  readonly id: string;
  readonly kind: UpcomingKind;
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  /** Null while it is announced but not written. */
  readonly address: string | null;
  readonly moduleId: string | null;
  /** Only of an exercise and a practical that is written. */
  readonly difficulty?: Difficulty;
  /** Full ids of the objectives that it serves. */
  readonly objectives: readonly string[];
}

export interface Objective {
  /** `m01.o6` */
  readonly id: string;
  readonly moduleId: string;
  readonly text: string;
  readonly group: string | null;
}

export interface GlossaryEntry {
  /** The heading's id. */
  readonly id: string;
  /** The heading's words: `Tensor`. */
  readonly name: string;
  /** The first paragraph under the heading, as written. */
  readonly definition: string;
}

export interface Redirect {
  /** Address that is no more. */
  readonly from: string;
  /** Address of the page that carries its record on. */
  readonly to: string;
}
