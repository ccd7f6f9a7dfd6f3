import {activeEvents} from '../learner/active-events';
import type {RecordEvent} from '../learner/event-base';
import type {QuestionAnswered} from '../learner/quiz-events';
import {type AnsweredEvent, unscored} from '../quiz/attempt/attempt-events';
import {scoreAnswer} from '../quiz/attempt/score-answer';
import {findQuestion} from '../quiz/find-question';
import {compare, readFraction, zero} from '../quiz/fraction';
import {identityOf} from '../quiz/identity';
import type {QuizKey} from '../quiz/key';
import {own} from '../quiz/own';
import type {QuizSheet} from '../quiz/sheet';

/** A quiz of the repository as it is today. */
export interface KeyedQuiz {
  readonly sheet: QuizSheet;
  readonly key: QuizKey;
}

/** An answer whose recorded points are not those that the key gives. */
export interface WrongPoints {
  readonly answer: QuestionAnswered;
  /** An exact fraction. */
  readonly earned: string;
}

export interface VerifiedAnswers {
  /** The record with the points as they were worked out again. */
  readonly events: readonly RecordEvent[];
  /** How many answers were worked out again and agree. */
  readonly confirmed: number;
  readonly wrong: readonly WrongPoints[];
  /** Answers to questions that have changed since, or are gone: taken as recorded. */
  readonly changed: readonly QuestionAnswered[];
}

/**
 * Works out every answer of a record again, where the question is still the one that was asked and counts as it did
 * then. What a file says of its points is only what somebody wrote into it.
 */
export function verifyAnswers(
  events: readonly RecordEvent[],
  quizzes: readonly KeyedQuiz[],
): VerifiedAnswers {
  const byId = new Map(quizzes.map((quiz) => [quiz.sheet.id, quiz]));
  const identity = identityOf(quizzes.map(({sheet}) => sheet));
  const wrong = new Map<string, WrongPoints>();
  const changed: QuestionAnswered[] = [];
  let confirmed = 0;
  for (const answer of activeEvents(events)) {
    if (answer.type !== 'question-answered') continue;
    const today = identity(answer.quiz, answer.question);
    const quiz = today === null ? undefined : byId.get(today.quiz);
    const earned = quiz && today ? earnedToday(answer, quiz, today.question) : null;
    if (earned === null) changed.push(answer);
    else if (isEqual(earned, answer.earned)) confirmed += 1;
    else wrong.set(answer.id, {answer, earned});
  }
  return {
    events: events.map((event) => {
      const found = wrong.get(event.id);
      return found ? {...found.answer, earned: found.earned} : event;
    }),
    confirmed,
    wrong: [...wrong.values()],
    changed,
  };
}

/** Null where the question is no longer the one that was asked. */
function earnedToday(
  {revision, response, possible, rule}: AnsweredEvent,
  {sheet, key}: KeyedQuiz,
  id: string,
): string | null {
  const question = findQuestion(sheet, id);
  if (question === null || question.revision !== revision || question.points !== possible) return null;
  // An exam's answer that still waits for the key has earned nothing yet.
  if (rule === unscored) return '0';
  if (question.rule !== rule) return null;
  return scoreAnswer(question, own(key.questions, id) ?? null, response).earned;
}

function isEqual(a: string, b: string): boolean {
  return compare(readFraction(a) ?? zero, readFraction(b) ?? zero) === 0;
}
