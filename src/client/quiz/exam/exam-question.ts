import type {AnsweredEvent} from '../../../core/quiz/attempt/attempt-events';
import type {AttemptAnswer, AttemptState} from '../../../core/quiz/attempt/attempt-state';
import type {QuizKey} from '../../../core/quiz/key';
import {own} from '../../../core/quiz/own';
import {scoreQuestion} from '../../../core/quiz/score-question';
import type {QuestionSheet, QuizSheet} from '../../../core/quiz/sheet';
import {choicesOf, itemsOf} from '../arrange';
import {emptyResponse} from '../empty-response';
import {feedbackOf} from '../feedback-of';
import type {Problem, QuestionView} from '../quiz-view';

export interface ExamQuestionFacts {
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  readonly attempt: AttemptState;
  readonly key: QuizKey | null;
  readonly isKeyMissing: boolean;
  /** What was typed and is not recorded yet. */
  readonly drafts: ReadonlyMap<string, unknown>;
  /** The events that this page wrote: its fields show them already. */
  readonly written: ReadonlySet<string>;
}

/** A question of an exam that goes on: its answer as far as it is known, and nothing of what became of it. */
export function runningQuestion(facts: ExamQuestionFacts): QuestionView {
  const {question, attempt, drafts, written} = facts;
  const answer = answerTo(question, attempt);
  const fromElsewhere = answer !== null && !written.has(answer.latest.id) ? answer.latest.id : '';
  const recorded = answer?.latest.response ?? null;
  return {
    ...blank(facts),
    phase: 'open',
    fill: `${attempt.id} ${fromElsewhere}`,
    response: drafts.has(question.id) ? drafts.get(question.id) : recorded,
    problem: problemOf(facts, recorded),
    points: null,
    feedback: null,
    isKeyMissing: false,
    isChanged: attempt.answers.has(question.id) && answer === null,
  };
}

/** A question of an exam that was handed in, with all that is to be said of its answer. */
export function reviewedQuestion(facts: ExamQuestionFacts): QuestionView {
  const {question, attempt, key, isKeyMissing} = facts;
  const answer = answerTo(question, attempt);
  const counted = attempt.answers.get(question.id)?.counted;
  const response = answer?.latest.response ?? emptyResponse(question);
  const isPending = attempt.answers.get(question.id)?.pending ?? true;
  return {
    ...blank(facts),
    phase: 'checked',
    fill: `${attempt.id} ${counted?.id ?? ''} review`,
    response,
    problem: null,
    points: counted === undefined || isPending ? null : earned(counted),
    feedback: feedbackOf(question, key && (own(key.questions, question.id) ?? null), response),
    isKeyMissing,
    isChanged: attempt.answers.has(question.id) && answer === null,
  };
}

/** Null where there is none, or one to an earlier form of the question. */
function answerTo({id, revision}: QuestionSheet, {answers}: AttemptState): AttemptAnswer | null {
  const answer = answers.get(id);
  return answer?.latest.revision === revision ? answer : null;
}

function blank({sheet, question, attempt}: ExamQuestionFacts) {
  return {
    id: question.id,
    tries: 0,
    counted: null,
    before: null,
    hintsOpened: 0,
    choices: choicesOf(sheet, question, attempt),
    items: itemsOf(question, attempt),
  };
}

/** How a number is read is no secret: what cannot be read for certain is asked about. */
function problemOf({question, key}: ExamQuestionFacts, recorded: unknown): Problem | null {
  if (question.type !== 'number' || key === null || recorded === null) return null;
  const scoring = scoreQuestion(question, own(key.questions, question.id) ?? null, recorded);
  return scoring.kind === 'ask' ? scoring.why : null;
}

function earned(event: AnsweredEvent) {
  return {earned: event.earned, possible: event.possible};
}
