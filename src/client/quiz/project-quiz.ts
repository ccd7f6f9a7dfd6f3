import type {RecordEvent} from '../../core/learner/event-base';
import type {AnsweredEvent} from '../../core/quiz/attempt/attempt-events';
import {attemptResult} from '../../core/quiz/attempt/attempt-result';
import type {AttemptState} from '../../core/quiz/attempt/attempt-state';
import {bestResult} from '../../core/quiz/attempt/best-result';
import {questionsOf} from '../../core/quiz/find-question';
import type {Identity} from '../../core/quiz/identity';
import type {QuizSheet} from '../../core/quiz/sheet';
import type {RecordSnapshot} from '../record/record-snapshot';
import {arrangeQuestions} from './arrange';
import {attemptsOf, openExam} from './attempts-of';
import {eventsOfQuiz} from './events-of-quiz';
import type {LocalState} from './local-state';
import {questionView} from './question-view';
import {isInScope, type QuizScope} from './quiz-scope';
import type {PastAttempt, QuizView} from './quiz-view';

export interface QuizPlace {
  readonly sheet: QuizSheet;
  readonly identity: Identity;
  readonly scope: QuizScope;
}

/** Works out what the page shows, from the record and from what the page alone knows. */
export function projectQuiz(
  {sheet, identity, scope}: QuizPlace,
  {events, status}: Pick<RecordSnapshot, 'events' | 'status'>,
  local: LocalState,
): QuizView {
  const own = eventsOfQuiz(events, sheet, identity);
  const exam = openExam(attemptsOf(own.answers, sheet.id));
  const attempts = scope.kind === 'quiz' ? attemptsOf(own.answers, sheet.id, 'practice') : [];
  const current = attempts.at(-1) ?? null;
  const answered = own.answers
    .filter((event) => event.type === 'question-answered')
    // What became of an exam's answers is told when it is over.
    .filter(({attempt}) => exam === null || attempt !== exam.id);
  const hintsFrom = attempts.length > 1 ? (current?.startedAt ?? '') : '';
  const asked = questionsOf(sheet).filter(({id}) => isInScope(scope, id));
  const questions = asked.map((question) => {
    const all = answered.filter((event) => event.question === question.id);
    const here = all.filter(({attempt}) => attempt === (current?.id ?? undefined));
    const hints = own.hints.filter(
      ({subject, at}) => subject === `${sheet.id}#${question.id}` && at >= hintsFrom,
    );
    // Before the first attempt of a quiz nothing was answered in it: single answers are from a lesson.
    const isBegun = scope.kind !== 'quiz' || current !== null;
    return questionView({
      sheet,
      question,
      attempt: current,
      answers: isBegun ? here : [],
      elsewhere: isBegun ? all.filter((event) => !here.includes(event)) : all,
      hintsOpened: Math.max(0, ...hints.map(({hint}) => hint)),
      local,
    });
  });
  const past = pastAttempts(attempts, sheet, identity);
  const latest = past.find(({id}) => id === current?.id);
  const shown = arrangeQuestions(sheet, current).map((ids) => ids.filter((id) => isInScope(scope, id)));
  return {
    status,
    topics: shown.map((ids) => ids.filter((id) => local.only === null || local.only.has(id))),
    questions: new Map(questions.map((view) => [view.id, view])),
    result: latest?.result ?? null,
    isComplete: latest?.isComplete ?? false,
    needsStart: scope.kind === 'quiz' && sheet.draw !== null && current === null,
    isOnlyWrong: local.only !== null,
    isExamOpen: exam !== null,
    attempts: past,
  };
}

/** Whether every question of an attempt that is still asked has an answer; an open one is marked too. */
export function isComplete({questions, answers}: AttemptState, sheet: QuizSheet): boolean {
  const asked = new Set(questionsOf(sheet).map(({id}) => id));
  return questions.every((id) => answers.get(id)?.pending === false || !asked.has(id));
}

/** The answers of a question that belong to an attempt, or to none. */
export function answersIn(
  events: readonly RecordEvent[],
  {sheet, identity}: Pick<QuizPlace, 'sheet' | 'identity'>,
  {question, attempt}: {readonly question: string; readonly attempt: string | undefined},
): readonly AnsweredEvent[] {
  return eventsOfQuiz(events, sheet, identity)
    .answers.filter((event) => event.type === 'question-answered')
    .filter((event) => event.question === question && event.attempt === attempt);
}

function pastAttempts(
  attempts: readonly AttemptState[],
  sheet: QuizSheet,
  identity: Identity,
): readonly PastAttempt[] {
  const answered = attempts.filter(({answers}) => answers.size > 0);
  const results = answered.map((attempt) => attemptResult(attempt, sheet, identity));
  const best = bestResult(results);
  return answered.flatMap((attempt, index) => {
    const result = results[index];
    if (!result) return [];
    const {id, startedAt} = attempt;
    return [{id, startedAt, result, isComplete: isComplete(attempt, sheet), isBest: index === best}];
  });
}
