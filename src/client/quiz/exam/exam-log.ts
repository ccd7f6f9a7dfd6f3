import {unscored} from '../../../core/quiz/attempt/attempt-events';
import type {AttemptState} from '../../../core/quiz/attempt/attempt-state';
import {drawQuestions} from '../../../core/quiz/attempt/draw-questions';
import {scoreAnswer} from '../../../core/quiz/attempt/score-answer';
import {timesSeen} from '../../../core/quiz/attempt/times-seen';
import {findQuestion} from '../../../core/quiz/find-question';
import type {QuizKey} from '../../../core/quiz/key';
import {own} from '../../../core/quiz/own';
import type {RecordStore} from '../../record/record-store';
import {attemptsOf} from '../attempts-of';
import {eventsOfQuiz} from '../events-of-quiz';
import type {QuizPlace} from '../project-quiz';

/** An answer to be kept: with the key that scores it, or null while that is not there. */
export interface ExamAnswer {
  readonly question: string;
  readonly response: unknown;
  readonly key: QuizKey | null;
}

/** Reads the attempts of a quiz from the record, and writes those of an exam. */
export interface ExamLog {
  /** Of both modes, the latest last. */
  readonly attempts: () => readonly AttemptState[];
  /** The questions that a new attempt would ask. */
  readonly draw: (seed: number) => readonly string[];
  readonly start: (seed: number, limit: number | null) => void;
  /** Gives the id of the event; null where the question is gone. */
  readonly answer: (attempt: AttemptState, answer: ExamAnswer) => string | null;
  readonly flag: (attempt: string, question: string, flagged: boolean) => void;
  readonly finish: (attempt: string, reason: 'handed-in' | 'time') => void;
  /** Scores what was answered while the key was not there. */
  readonly scoreLate: (key: QuizKey) => void;
}

/** Looks at one quiz in the record. An answer to an open exam is written at once. */
export function examLog(record: RecordStore, {sheet, identity}: Omit<QuizPlace, 'scope'>): ExamLog {
  function attempts(): readonly AttemptState[] {
    return attemptsOf(eventsOfQuiz(record.all(), sheet, identity).answers, sheet.id);
  }

  function draw(seed: number): readonly string[] {
    return drawQuestions(sheet, timesSeen(sheet.id, attempts(), identity), seed);
  }

  function answer(attempt: AttemptState, {question: id, response, key}: ExamAnswer): string | null {
    const question = findQuestion(sheet, id);
    if (question === null) return null;
    const points = scoreAnswer(question, key && (own(key.questions, id) ?? null), response);
    return record.append({
      type: 'question-answered',
      quiz: sheet.id,
      question: id,
      revision: question.revision,
      response,
      ...points,
      mode: 'exam',
      attempt: attempt.id,
      try: (attempt.answers.get(id)?.tries ?? 0) + 1,
    }).id;
  }

  return {
    attempts,
    draw,
    answer,
    start(seed, limit) {
      record.append({
        type: 'attempt-started',
        quiz: sheet.id,
        seed,
        questions: draw(seed),
        limit,
        mode: 'exam',
        usualLimit: sheet.timeLimit,
      });
    },
    flag: (attempt, question, flagged) =>
      void record.append({type: 'attempt-flagged', attempt, question, flagged}),
    finish: (attempt, reason) => void record.append({type: 'attempt-finished', attempt, reason}),
    scoreLate(key) {
      for (const attempt of attempts()) {
        for (const [question, {latest}] of attempt.answers) {
          const revision = own(key.questions, question)?.revision;
          if (latest.rule !== unscored || latest.revision !== revision) continue;
          answer(attempt, {question, response: latest.response, key});
        }
      }
    },
  };
}
