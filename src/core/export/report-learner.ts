import type {RecordEvent} from '../learner/event-base';
import type {ActivityState} from '../learner/progress/activity-progress';
import {isDone} from '../learner/progress/activity-progress';
import {gatherEvents} from '../learner/progress/gather-events';
import {activitiesOf, type CourseOutline} from '../learner/progress/outline';
import {projectActivities} from '../learner/progress/project-activities';
import type {QuizProgress} from '../learner/progress/quiz-progress';
import {type KeyedQuiz, type VerifiedAnswers, verifyAnswers} from './verify-answers';

/** What a learner reached, worked out from their events. */
export interface LearnerReport {
  /** Time of the latest event; null in an empty record. */
  readonly latestAt: string | null;
  readonly lessons: {readonly done: number; readonly all: number};
  /** Quizzes that were begun, in the order of the course. */
  readonly quizzes: readonly QuizReport[];
  /** Exercises and practicals that were begun. */
  readonly exercises: readonly ExerciseReport[];
  readonly confirmed: number;
  /** Answers whose points in the record are not those of the key, which count. */
  readonly wrong: readonly AnswerReport[];
  /** Answers to questions that have changed since, or are gone: taken as recorded. */
  readonly changed: readonly AnswerReport[];
}

export interface QuizReport {
  readonly id: string;
  readonly title: string;
  /** Null where the quiz has no pass mark, or answers wait to be marked. */
  readonly passed: boolean | null;
  /** Of the attempt that passed, or of the best one. */
  readonly percent: number;
  readonly mode: 'exam' | 'practice';
  readonly at: string;
}

export interface ExerciseReport {
  readonly id: string;
  readonly title: string;
  /** `earned`: proven by the tests; `said`: marked by hand. */
  readonly state: ActivityState;
  readonly at: string | null;
}

export interface AnswerReport {
  /** `quiz#question` */
  readonly question: string;
  readonly at: string;
  /** As the record has it, exact fractions. */
  readonly earned: string;
  readonly possible: string;
}

/** Works a record out against the course of today, the points of its answers included. */
export function reportLearner(
  events: readonly RecordEvent[],
  outline: CourseOutline,
  quizzes: readonly KeyedQuiz[],
): LearnerReport {
  const verified = verifyAnswers(events, quizzes);
  const progress = projectActivities(outline, gatherEvents(outline, verified.events));
  const lessons = [...progress.lessons.values()];
  return {
    latestAt: events.reduce<string | null>((last, {at}) => (last === null || at > last ? at : last), null),
    lessons: {done: lessons.filter(isDone).length, all: lessons.length},
    quizzes: outline.quizzes.flatMap(({id, title}) => toQuiz(id, title, progress.quizzes.get(id))),
    exercises: activitiesOf(outline).flatMap(({id, title}) => {
      const exercise = progress.exercises.get(id);
      if (exercise === undefined || exercise.state === 'open') return [];
      return [{id, title, state: exercise.state, at: exercise.doneAt}];
    }),
    confirmed: verified.confirmed,
    wrong: verified.wrong.map(({answer}) => toAnswer(answer)),
    changed: verified.changed.map(toAnswer),
  };
}

function toQuiz(id: string, title: string, quiz: QuizProgress | undefined): readonly QuizReport[] {
  const {attempts = [], passed = null} = quiz ?? {};
  if (passed !== null) {
    const {percent, mode, at} = passed;
    return [{id, title, passed: true, percent, mode, at}];
  }
  const best = attempts.toSorted((a, b) => b.result.percent - a.result.percent)[0];
  if (best === undefined) return [];
  const {attempt, result} = best;
  return [
    {id, title, passed: result.passed, percent: result.percent, mode: attempt.mode, at: attempt.latestAt},
  ];
}

function toAnswer({quiz, question, at, earned, possible}: VerifiedAnswers['changed'][number]): AnswerReport {
  return {question: `${quiz}#${question}`, at, earned, possible};
}
