import type {QuizOutline} from '../../quiz/quiz-outline';

/** The course as the learner's progress is held against it: `data/outline.json` of a built site. */
export interface CourseOutline {
  readonly v: 1;
  readonly modules: readonly ModuleOutline[];
  /** Every quiz with a page. */
  readonly quizzes: readonly ListedQuiz[];
  /** Ids of the glossary's terms. */
  readonly terms: readonly string[];
}

export interface ModuleOutline {
  readonly id: string;
  /** As in the folder's name: `01`. */
  readonly number: string;
  readonly title: string;
  /** Below the base URL, without a slash before it: `foundations/`. */
  readonly path: string;
  /** What is written, in the order in which it is done; the module's quiz comes last but for the practical. */
  readonly activities: readonly ActivityOutline[];
  /** How many more are announced. */
  readonly toCome: number;
  readonly objectives: readonly TextOutline[];
  readonly checklist: readonly TextOutline[];
  readonly plan: readonly WeekOutline[];
}

export type ActivityOutline = LessonOutline | ExerciseOutline | QuizActivityOutline;

interface ActivityBase {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly minutes: number | null;
  /** Full ids: `m01.o6`. */
  readonly objectives: readonly string[];
}

export interface LessonOutline extends ActivityBase {
  readonly kind: 'lesson';
  readonly formerly: readonly string[];
  /** Quizzes on its page, and single questions as `quiz#question`. */
  readonly quizzes: readonly string[];
  readonly checklist: readonly TextOutline[];
}

export interface ExerciseOutline extends ActivityBase {
  readonly kind: 'exercise' | 'practical';
  readonly formerly: readonly string[];
  readonly steps: readonly string[];
}

export interface QuizActivityOutline extends ActivityBase {
  readonly kind: 'quiz';
}

/** Something with words of its own; they are plain text. */
export interface TextOutline {
  readonly id: string;
  readonly text: string;
}

export interface ListedQuiz extends QuizOutline {
  readonly title: string;
  readonly path: string;
}

export interface WeekOutline {
  readonly title: string;
  readonly days: readonly {
    /** `3`, or `1-2`: counted from the week's first day. */
    readonly days: string;
    readonly activities: readonly string[];
  }[];
}

/** The outline as the build wrote it; null for anything else, such as the file of another version of the site. */
export function readOutline(unsafe: unknown): CourseOutline | null {
  const isOutline =
    typeof unsafe === 'object' &&
    unsafe !== null &&
    'v' in unsafe &&
    unsafe.v === 1 &&
    'modules' in unsafe &&
    Array.isArray(unsafe.modules) &&
    'quizzes' in unsafe &&
    Array.isArray(unsafe.quizzes);
  // The site's own file of the version that is known here.
  return isOutline ? (unsafe as unknown as CourseOutline) : null;
}

/** Every activity of the course in its order. */
export function activitiesOf({modules}: CourseOutline): readonly ActivityOutline[] {
  return modules.flatMap(({activities}) => activities);
}
