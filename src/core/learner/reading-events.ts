import type {EventBase} from './event-base';
import {type ChecksOf, isFlag, isText} from './field-checks';

/** A lesson's page was opened. Title and path let a record offer it again when nothing else is at hand. */
export interface LessonOpened extends EventBase {
  readonly type: 'lesson-opened';
  /** `foundations/ml-frameworks` */
  readonly lesson: string;
  readonly title: string;
  /** The address below the base URL, so that it stays right when the course moves. */
  readonly path: string;
}

/** A lesson was read to its end. */
export interface LessonRead extends EventBase {
  readonly type: 'lesson-read';
  readonly lesson: string;
}

/** The learner said of a lesson that it is done, or took that back. */
export interface LessonMarked extends EventBase {
  readonly type: 'lesson-marked';
  readonly lesson: string;
  readonly done: boolean;
}

/**
 * A lesson was seen to be complete: read to its end, its quizzes passed. Written once, so that it stays complete when the
 * course gives it more to do.
 */
export interface LessonCompleted extends EventBase {
  readonly type: 'lesson-completed';
  readonly lesson: string;
}

export type ReadingEvent = LessonOpened | LessonRead | LessonMarked | LessonCompleted;

export const readingChecks: ChecksOf<ReadingEvent> = {
  'lesson-opened': {lesson: isText, title: isText, path: isText},
  'lesson-read': {lesson: isText},
  'lesson-marked': {lesson: isText, done: isFlag},
  'lesson-completed': {lesson: isText},
};
