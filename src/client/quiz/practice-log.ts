import {drawQuestions} from '../../core/quiz/attempt/draw-questions';
import {isMarked} from '../../core/quiz/attempt/is-marking';
import type {AnswerPoints} from '../../core/quiz/attempt/score-answer';
import {timesSeen} from '../../core/quiz/attempt/times-seen';
import {questionsOf} from '../../core/quiz/find-question';
import type {QuestionSheet} from '../../core/quiz/sheet';
import type {RecordStore} from '../record/record-store';
import {fileOrder} from './arrange';
import {attemptsOf} from './attempts-of';
import {eventsOfQuiz} from './events-of-quiz';
import {answersIn, isComplete, type QuizPlace} from './project-quiz';

/** Reads the practice attempts of a quiz from the record, and writes to it. */
export interface PracticeLog {
  readonly answersOf: (question: string) => ReturnType<typeof answersIn>;
  readonly start: (seed: number) => string;
  readonly keep: (question: QuestionSheet, response: unknown, points: AnswerPoints) => void;
}

/** Looks at one quiz, or at one question of it, in the record. */
export function practiceLog(record: RecordStore, place: QuizPlace): PracticeLog {
  const {sheet, identity, scope} = place;

  function eventsOfAttempts() {
    return eventsOfQuiz(record.all(), sheet, identity).answers;
  }

  function current() {
    if (scope.kind !== 'quiz') return undefined;
    return attemptsOf(eventsOfAttempts(), sheet.id, 'practice').at(-1);
  }

  function answersOf(question: string) {
    return answersIn(record.all(), place, {question, attempt: current()?.id});
  }

  function start(seed: number): string {
    const seen = timesSeen(sheet.id, attemptsOf(eventsOfAttempts(), sheet.id), identity);
    const questions =
      seed === fileOrder ? questionsOf(sheet).map(({id}) => id) : drawQuestions(sheet, seen, seed);
    return record.append({
      type: 'attempt-started',
      quiz: sheet.id,
      seed,
      questions,
      limit: null,
      mode: 'practice',
    }).id;
  }

  function keep(
    {id, revision}: QuestionSheet,
    response: unknown,
    {earned, possible, rule}: AnswerPoints,
  ): void {
    const attempt = scope.kind === 'quiz' ? (current()?.id ?? start(fileOrder)) : undefined;
    // An open answer and its marking are one try.
    const tries = answersOf(id).filter(isMarked).length;
    record.append({
      type: 'question-answered',
      quiz: sheet.id,
      question: id,
      revision,
      response,
      earned,
      possible,
      rule,
      mode: 'practice',
      try: tries + 1,
      ...(attempt === undefined ? {} : {attempt}),
    });
    const now = current();
    if (now && now.finished === null && isComplete(now, sheet)) {
      record.append({type: 'attempt-finished', attempt: now.id, reason: 'handed-in'});
    }
  }

  return {answersOf, start, keep};
}
