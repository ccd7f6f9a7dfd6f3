import {compare, readFraction, zero} from '../../quiz/fraction';
import {latestBy} from '../latest-by';
import type {ReadingEvent} from '../reading-events';
import {type ActivityProgress, earliest, latest} from './activity-progress';
import type {LessonOutline} from './outline';
import type {QuizProgress} from './quiz-progress';

export interface LessonProgress extends ActivityProgress {
  readonly isRead: boolean;
  /** The learner said that it is done, and did not take it back. */
  readonly isMarked: boolean;
  /** Quizzes, and questions as `quiz#question`, that are still to be passed. */
  readonly missing: readonly string[];
  /** Complete as it is now, and the record does not say so yet. */
  readonly isNewlyComplete: boolean;
}

/**
 * A lesson is complete when it was read to its end and its quizzes are passed; a question that stands alone in it, when its
 * latest answer has full points. What was complete stays so, whatever the lesson asks for later.
 */
export function projectLesson(
  {quizzes: needed}: LessonOutline,
  events: readonly ReadingEvent[],
  quizzes: ReadonlyMap<string, QuizProgress>,
): LessonProgress {
  const readAt = earliest(timesOf(events, 'lesson-read'));
  const noted = earliest(timesOf(events, 'lesson-completed'));
  const mark = latestBy(
    events.filter((event) => event.type === 'lesson-marked'),
    () => 'mark',
  ).get('mark');
  const passes = needed.map((name) => ({name, at: passedAt(name, quizzes)}));
  const missing = passes.flatMap(({name, at}) => (at === null ? name : []));
  const isComplete = readAt !== null && missing.length === 0;
  const completedAt = isComplete ? latest([readAt, ...passes.flatMap(({at}) => at ?? [])]) : null;
  const shared = {
    isRead: readAt !== null,
    isMarked: mark?.done === true,
    missing,
    isNewlyComplete: isComplete && noted === null,
  };
  const earnedAt = earliest([completedAt, noted].flatMap((time) => time ?? []));
  if (earnedAt !== null) return {...shared, state: 'earned', doneAt: earnedAt};
  if (mark?.done === true) return {...shared, state: 'said', doneAt: mark.at};
  const isBegun = readAt !== null || missing.length < needed.length;
  return {...shared, state: isBegun ? 'begun' : 'open', doneAt: null};
}

function timesOf(events: readonly ReadingEvent[], type: ReadingEvent['type']): readonly string[] {
  return events.flatMap((event) => (event.type === type ? event.at : []));
}

function passedAt(name: string, quizzes: ReadonlyMap<string, QuizProgress>): string | null {
  const [quiz = '', question] = name.split('#');
  const progress = quizzes.get(quiz);
  if (question === undefined) return progress?.doneAt ?? null;
  const answer = progress?.answers.get(question);
  if (answer === undefined) return null;
  const isRight = compare(readFraction(answer.earned) ?? zero, readFraction(answer.possible) ?? zero) >= 0;
  return isRight ? answer.at : null;
}
