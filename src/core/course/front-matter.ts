/** What the front matter of a page may say, once checked. The keys are those that an instructor writes. */

/** Keys that every page may have. */
export interface CommonFrontMatter {
  readonly title: string;
  readonly description: string;
  readonly draft?: boolean;
  readonly unlisted?: boolean;
  readonly image?: string;
  readonly keywords?: readonly string[];
  readonly slug?: string;
  readonly sidebar_label?: string;
  readonly toc_max_heading_level?: number;
}

export interface PlainFrontMatter extends CommonFrontMatter {
  readonly formerly?: readonly string[];
}

export interface LessonFrontMatter extends CommonFrontMatter {
  readonly minutes: number;
  readonly objectives?: readonly string[];
  readonly environment?: 'plain' | 'torch' | 'tensorflow';
  readonly formerly?: readonly string[];
}

export type Difficulty = 'beginner' | 'intermediate' | 'advanced';

/** A part of an exercise that its tests prove by itself. */
export interface ExerciseStep {
  readonly id: string;
  readonly title: string;
}

export interface ExerciseFrontMatter extends Omit<CommonFrontMatter, 'slug'> {
  readonly minutes: number;
  readonly objectives?: readonly string[];
  readonly environment: 'plain' | 'torch' | 'tensorflow';
  readonly difficulty: Difficulty;
  readonly deliverable: string;
  readonly steps: readonly ExerciseStep[];
  readonly formerly?: readonly string[];
}

export type UpcomingKind = 'lesson' | 'exercise' | 'quiz' | 'practical';

/** An activity that is announced but not written. */
export interface Upcoming {
  readonly id: string;
  readonly kind: UpcomingKind;
  readonly title: string;
  readonly minutes?: number;
  readonly text: string;
}

export interface Audience {
  readonly for: readonly string[];
  readonly notFor: readonly string[];
}

export interface ModuleItem {
  readonly id: string;
  readonly text: string;
}

export interface ModuleObjective extends ModuleItem {
  readonly group?: string;
}

export interface NotCovered {
  readonly text: string;
  readonly where?: string;
}

export interface ModuleTool {
  readonly name: string;
  readonly version?: string;
  readonly note?: string;
}

export interface ModuleResource {
  readonly kind: 'reading' | 'video' | 'documentation' | 'hands-on' | 'book' | 'community';
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
}

export interface ModuleQuestion {
  readonly question: string;
  readonly answer: string;
}

export interface ModulePlanPart {
  readonly title: string;
  readonly days: readonly {
    readonly days: string;
    readonly text?: string;
    readonly activities?: readonly string[];
  }[];
}

export interface ModuleFrontMatter extends CommonFrontMatter {
  readonly code: string;
  readonly level: string;
  readonly version: string;
  readonly updated: string;
  readonly requires?: readonly string[];
  readonly audience?: Audience;
  readonly objectives: readonly ModuleObjective[];
  readonly criteria?: readonly string[];
  readonly plan?: readonly ModulePlanPart[];
  readonly checklist?: readonly ModuleItem[];
  readonly quiz?: string;
  readonly practical?: string;
  readonly covers?: readonly string[];
  readonly notCovered?: readonly NotCovered[];
  readonly tools?: readonly ModuleTool[];
  readonly resources?: readonly ModuleResource[];
  readonly questions?: readonly ModuleQuestion[];
  readonly upcoming?: readonly Upcoming[];
}
