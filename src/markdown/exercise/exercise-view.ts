import type {Difficulty, ExerciseStep} from '../../core/course/front-matter';

/** An exercise as a card in a lesson shows it. */
export interface ExerciseCard {
  readonly id: string;
  readonly kind: 'exercise' | 'practical';
  readonly title: string;
  readonly description: string;
  readonly minutes: number;
  readonly difficulty: Difficulty;
  readonly steps: readonly ExerciseStep[];
}

/** What the build puts into the page of an exercise beside its author's text. */
export interface ExerciseView extends ExerciseCard {
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  /** Inline Markdown. */
  readonly deliverable: string;
  /** `exercises/foundations/exercise-07-api` */
  readonly folder: string;
  /** The text of `requirements.txt`. */
  readonly requirements: string;
  /** The command that judges a learner's work, from the exercise's folder. */
  readonly run: string;
  /** What a learner begins with, by paths below the exercise's folder. */
  readonly starter: readonly ExerciseFile[];
  readonly download: {readonly href: string; readonly fileName: string; readonly bytes: number};
  /** Address of the JSON file with the solution's HTML. */
  readonly solutionHref: string;
  /** Web address of the repository. */
  readonly repository: string | null;
}

export interface ExerciseFile {
  readonly path: string;
  readonly text: string;
}
