import type {AttemptEvent} from '../../quiz/attempt/attempt-events';
import {identityOf} from '../../quiz/identity';
import {activeEvents} from '../active-events';
import type {LearnerEvent} from '../event';
import type {RecordEvent} from '../event-base';
import type {ReadingEvent} from '../reading-events';
import type {ReceiptEntered, StepMarked} from '../work-events';
import {namesToday} from './names-today';
import {activitiesOf, type CourseOutline} from './outline';

/** The events that count, by what they belong to today: renames and moves are followed here, once. */
export interface GatheredEvents {
  readonly active: readonly LearnerEvent[];
  readonly lessons: ReadonlyMap<string, readonly ReadingEvent[]>;
  /** Answers and attempts, under the ids of today. */
  readonly quizzes: ReadonlyMap<string, readonly AttemptEvent[]>;
  readonly exercises: ReadonlyMap<string, readonly (StepMarked | ReceiptEntered)[]>;
}

/** Sorts a record out in one pass. What belongs to nothing in the course of today is left out of the parts. */
export function gatherEvents(outline: CourseOutline, events: readonly RecordEvent[]): GatheredEvents {
  const active = activeEvents(events);
  const names = namesOf(outline);
  const identity = identityOf(outline.quizzes);
  const lessons = new Map<string, ReadingEvent[]>();
  const quizzes = new Map<string, AttemptEvent[]>();
  const exercises = new Map<string, (StepMarked | ReceiptEntered)[]>();
  const quizOfAttempt = new Map<string, string>();
  const ends: Extract<AttemptEvent, {type: 'attempt-finished'}>[] = [];
  for (const event of active) {
    switch (event.type) {
      case 'lesson-opened':
      case 'lesson-read':
      case 'lesson-marked':
      case 'lesson-completed': {
        const lesson = names.lessons.get(event.lesson);
        if (lesson !== undefined) push(lessons, lesson, event);
        break;
      }
      case 'step-marked':
      case 'receipt-entered': {
        const exercise = names.exercises.get(event.exercise);
        if (exercise !== undefined) push(exercises, exercise, event);
        break;
      }
      case 'attempt-started': {
        const quiz = names.quizzes.get(event.quiz);
        if (quiz === undefined) break;
        const questions = event.questions.map((question) => {
          const today = identity(event.quiz, question);
          return today?.quiz === quiz ? today.question : question;
        });
        quizOfAttempt.set(event.id, quiz);
        push(quizzes, quiz, {...event, quiz, questions});
        break;
      }
      case 'question-answered': {
        const today = identity(event.quiz, event.question);
        // A question that is gone keeps its place in the attempts it was asked in.
        const quiz = today?.quiz ?? names.quizzes.get(event.quiz);
        if (quiz === undefined) break;
        const question = today?.question ?? event.question;
        // Nearly every name is the one of today, and copies of all answers would take their time.
        const isToday = quiz === event.quiz && question === event.question;
        push(quizzes, quiz, isToday ? event : {...event, quiz, question});
        break;
      }
      case 'attempt-finished': {
        const quiz = quizOfAttempt.get(event.attempt);
        // Its start may come later in a record that is out of order.
        if (quiz === undefined) ends.push(event);
        else push(quizzes, quiz, event);
        break;
      }
    }
  }
  for (const end of ends) {
    const quiz = quizOfAttempt.get(end.attempt);
    if (quiz !== undefined) push(quizzes, quiz, end);
  }
  return {active, lessons, quizzes, exercises};
}

/** Names of the course's things → their names of today. */
function namesOf(outline: CourseOutline) {
  const activities = activitiesOf(outline);
  return {
    lessons: namesToday(activities.flatMap((activity) => (activity.kind === 'lesson' ? activity : []))),
    exercises: namesToday(
      activities.flatMap((activity) =>
        activity.kind === 'exercise' || activity.kind === 'practical' ? activity : [],
      ),
    ),
    quizzes: namesToday(outline.quizzes),
  };
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
