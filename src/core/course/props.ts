/**
 * What pages receive: the checked course, cut down to the fields that are shown. Every `…Html` field is HTML
 * rendered at build from the repository's own Markdown; every `href` already holds the base URL.
 */

import type {Difficulty, ExerciseStep} from './front-matter';

export type ActivityKind = 'lesson' | 'exercise' | 'quiz' | 'practical';

/** One thing to do. `href` is null while the activity is announced but not written. */
export interface ActivityProp {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly minutes: number | null;
  readonly href: string | null;
  /** Of an exercise that is written. */
  readonly difficulty?: Difficulty;
  readonly descriptionHtml: string;
}

export interface ObjectiveProp {
  /** Full id: `m01.o6`. */
  readonly id: string;
  readonly html: string;
  /** The part of the module that it belongs to, or null where the module has no parts. */
  readonly group: string | null;
}

export interface ModuleSummaryProp {
  readonly id: string;
  /** Two digits, as in the folder's name. */
  readonly number: string;
  readonly title: string;
  readonly level: string;
  readonly description: string;
  readonly href: string;
  /** Sum of what can be done now. */
  readonly minutes: number;
  /** Sum with what is announced. */
  readonly minutesPlanned: number;
  readonly lessons: readonly ActivityProp[];
  /** Written or announced, without the practical. */
  readonly exercises: readonly ActivityProp[];
}

export interface CourseProp {
  readonly title: string;
  readonly tagline: string;
  readonly modules: readonly ModuleSummaryProp[];
  /** The first lesson that can be read. */
  readonly startHref: string | null;
}

export interface ModuleProp extends ModuleSummaryProp {
  readonly version: string;
  /** ISO date. */
  readonly updated: string;
  readonly requires: readonly {readonly title: string; readonly href: string}[];
  readonly audience: {readonly forHtml: readonly string[]; readonly notForHtml: readonly string[]};
  readonly objectives: readonly ObjectiveProp[];
  readonly criteriaHtml: readonly string[];
  readonly plan: readonly {
    readonly title: string;
    readonly days: readonly {
      readonly days: string;
      readonly html: string;
      readonly activities: readonly ActivityProp[];
    }[];
  }[];
  readonly quiz: ActivityProp | null;
  readonly practical: ActivityProp | null;
  readonly checklist: readonly {readonly id: string; readonly html: string}[];
  readonly coversHtml: readonly string[];
  readonly notCovered: readonly {readonly html: string; readonly whereHtml: string}[];
  readonly tools: readonly {readonly name: string; readonly version: string; readonly noteHtml: string}[];
  readonly resources: readonly {
    readonly kind: string;
    readonly title: string;
    readonly url: string | null;
    readonly noteHtml: string;
  }[];
  readonly questions: readonly {readonly question: string; readonly answerHtml: string}[];
  readonly turn: TurnProp;
}

export interface DownloadProp {
  readonly href: string;
  readonly fileName: string;
}

/** The pages before and after one in the course's order. */
export interface TurnProp {
  readonly previous: LinkProp | null;
  readonly next: LinkProp | null;
}

export interface LinkProp {
  readonly title: string;
  readonly href: string;
}

/** The module that a page belongs to. */
export interface PageModuleProp {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly href: string;
}

export interface ExerciseProp {
  /** The folder's name. */
  readonly id: string;
  readonly kind: 'exercise' | 'practical';
  /** Ids that it had before, under which a record may know it. */
  readonly formerly: readonly string[];
  readonly module: PageModuleProp;
  readonly minutes: number;
  readonly difficulty: Difficulty;
  readonly environment: string;
  readonly deliverableHtml: string;
  readonly steps: readonly ExerciseStep[];
  readonly objectives: readonly ObjectiveProp[];
  /** What a learner begins from; null where the folder lacks it. */
  readonly download: (DownloadProp & {readonly bytes: number}) | null;
  readonly turn: TurnProp;
}

export interface LessonProp {
  /** `foundations/ml-frameworks` */
  readonly id: string;
  readonly module: PageModuleProp;
  /** 1-based place among the module's lessons, those to come included; 0 for a lesson that is in no list. */
  readonly position: number;
  readonly lessonCount: number;
  readonly minutes: number;
  readonly objectives: readonly ObjectiveProp[];
  /** The page's Python as files; empty where a page has none. */
  readonly downloads: readonly DownloadProp[];
  readonly turn: TurnProp;
}

/** The data of one page under `docs/` or `exercises/`: what the page's MDX module exports as `pageData`. */
export type PageProp =
  | {readonly kind: 'module'; readonly module: ModuleProp}
  | {readonly kind: 'lesson'; readonly lesson: LessonProp}
  | {readonly kind: 'exercise'; readonly exercise: ExerciseProp}
  | {readonly kind: 'glossary'}
  | {readonly kind: 'guide'}
  | {readonly kind: 'page'};
