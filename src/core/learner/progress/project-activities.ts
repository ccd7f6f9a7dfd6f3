import {identityOf} from '../../quiz/identity';
import type {ActivityProgress} from './activity-progress';
import {isDone} from './activity-progress';
import {type ExerciseProgress, projectExerciseProgress} from './exercise-progress';
import type {GatheredEvents} from './gather-events';
import {type LessonProgress, projectLesson} from './lesson-progress';
import {activitiesOf, type CourseOutline, type ModuleOutline} from './outline';
import {projectQuizProgress, type QuizProgress} from './quiz-progress';

/** How far a learner is in a course. Nothing depends on the order in which events arrived. */
export interface Progress {
  /** Every activity of the course by its id. */
  readonly activities: ReadonlyMap<string, ActivityProgress>;
  readonly lessons: ReadonlyMap<string, LessonProgress>;
  readonly exercises: ReadonlyMap<string, ExerciseProgress>;
  /** Every quiz with a page, whether it is an activity of its own or stands in a lesson. */
  readonly quizzes: ReadonlyMap<string, QuizProgress>;
}

/** Works out how far each activity is. */
export function projectActivities(outline: CourseOutline, gathered: GatheredEvents): Progress {
  const identity = identityOf(outline.quizzes);
  const quizzes = new Map(
    outline.quizzes.map((quiz): [string, QuizProgress] => [
      quiz.id,
      projectQuizProgress(quiz, gathered.quizzes.get(quiz.id) ?? [], identity),
    ]),
  );
  const lessons = new Map<string, LessonProgress>();
  const exercises = new Map<string, ExerciseProgress>();
  const activities = new Map<string, ActivityProgress>();
  for (const activity of activitiesOf(outline)) {
    const {id} = activity;
    if (activity.kind === 'lesson') {
      lessons.set(id, projectLesson(activity, gathered.lessons.get(id) ?? [], quizzes));
    } else if (activity.kind !== 'quiz') {
      exercises.set(id, projectExerciseProgress(activity, gathered.exercises.get(id) ?? []));
    }
    const progress = lessons.get(id) ?? exercises.get(id) ?? quizState(quizzes.get(id));
    activities.set(id, progress);
  }
  return {activities, lessons, exercises, quizzes};
}

/** How many of a module's activities are done, and of how many that are written. */
export interface ModuleCount {
  readonly done: number;
  readonly all: number;
}

export function countModule(
  {activities}: Pick<ModuleOutline, 'activities'>,
  progress: Progress,
): ModuleCount {
  const done = activities.filter(({id}) => isDone(progress.activities.get(id))).length;
  return {done, all: activities.length};
}

function quizState(quiz: QuizProgress | undefined): ActivityProgress {
  const doneAt = quiz?.doneAt ?? null;
  if (doneAt !== null) return {state: 'earned', doneAt};
  return {state: (quiz?.answers.size ?? 0) > 0 ? 'begun' : 'open', doneAt};
}
