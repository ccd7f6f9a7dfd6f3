import {
  add,
  compare,
  type Fraction,
  fraction,
  fractionText,
  multiply,
  readFraction,
  zero,
} from '../../quiz/fraction';
import {activitiesOf, type CourseOutline, type ExerciseOutline, type ListedQuiz} from './outline';
import type {Progress} from './project-activities';

/**
 * `shown`: the latest answers to at least three of its questions, or to all where there are fewer, earned 80 % of their
 * points; or the tests proved an exercise that serves it. `begun`: there is some evidence. `open`: there is none.
 */
export type Mastery = 'open' | 'begun' | 'shown';

export interface ObjectiveProgress {
  readonly id: string;
  readonly mastery: Mastery;
  /** Questions that ask for it, and how many of them are answered. */
  readonly questions: {readonly answered: number; readonly all: number};
  /** Points of the latest answers as exact fractions. */
  readonly earned: string;
  readonly possible: string;
  /** Ids of the lessons that serve it, and of those that are done. */
  readonly lessons: Evidence;
  readonly exercises: Evidence;
}

export interface Evidence {
  readonly all: readonly string[];
  readonly done: readonly string[];
}

/** The share of the points from which an objective counts as shown, and the questions that it takes. */
export const shownFrom = {percent: 80, questions: 3} as const;

/** Every objective of the course with what the record has to show for it, by its id. */
export function projectObjectives(
  outline: CourseOutline,
  progress: Progress,
): ReadonlyMap<string, ObjectiveProgress> {
  const ids = outline.modules.flatMap(({objectives}) => objectives.map(({id}) => id));
  return new Map(ids.map((id) => [id, projectObjective(id, outline, progress)]));
}

function projectObjective(id: string, outline: CourseOutline, progress: Progress): ObjectiveProgress {
  const points = answeredPoints(id, outline.quizzes, progress.quizzes);
  const serving = activitiesOf(outline).filter(({objectives}) => objectives.includes(id));
  const lessons = evidence(
    serving.filter(({kind}) => kind === 'lesson').map((lesson) => lesson.id),
    (lesson) => progress.lessons.get(lesson)?.isRead === true,
  );
  const works = serving.flatMap((work) => (isWork(work) ? work.id : []));
  const exercises = evidence(works, (work) => progress.activities.get(work)?.state === 'earned');
  const hasSome =
    points.answered > 0 ||
    lessons.done.length > 0 ||
    works.some((work) => (progress.activities.get(work)?.state ?? 'open') !== 'open');
  const isShown = exercises.done.length > 0 || isShownBy(points);
  return {
    id,
    mastery: isShown ? 'shown' : hasSome ? 'begun' : 'open',
    questions: {answered: points.answered, all: points.all},
    earned: fractionText(points.earned),
    possible: fractionText(points.possible),
    lessons,
    exercises,
  };
}

interface AnsweredPoints {
  readonly all: number;
  readonly answered: number;
  readonly earned: Fraction;
  readonly possible: Fraction;
}

function isShownBy({all, answered, earned, possible}: AnsweredPoints): boolean {
  if (answered === 0 || answered < Math.min(shownFrom.questions, all)) return false;
  return compare(earned, multiply(possible, fraction(shownFrom.percent, 100))) >= 0;
}

function answeredPoints(
  id: string,
  quizzes: readonly ListedQuiz[],
  progress: Progress['quizzes'],
): AnsweredPoints {
  let points: AnsweredPoints = {all: 0, answered: 0, earned: zero, possible: zero};
  for (const quiz of quizzes) {
    for (const question of quiz.topics.flatMap(({questions}) => questions)) {
      if (!question.objectives.includes(id)) continue;
      const answer = progress.get(quiz.id)?.answers.get(question.id);
      points = {...points, all: points.all + 1};
      if (answer === undefined) continue;
      points = {
        ...points,
        answered: points.answered + 1,
        earned: add(points.earned, readFraction(answer.earned) ?? zero),
        possible: add(points.possible, readFraction(answer.possible) ?? zero),
      };
    }
  }
  return points;
}

function evidence(all: readonly string[], isThere: (id: string) => boolean): Evidence {
  return {all, done: all.filter(isThere)};
}

function isWork(activity: {readonly kind: string}): activity is ExerciseOutline {
  return activity.kind === 'exercise' || activity.kind === 'practical';
}
