import type {AnsweredEvent} from '../../core/quiz/attempt/attempt-events';
import type {AttemptState} from '../../core/quiz/attempt/attempt-state';
import {own} from '../../core/quiz/own';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import {choicesOf, fileOrder} from './arrange';
import {feedbackOf} from './feedback-of';
import type {LocalState} from './local-state';
import type {Earned, QuestionView} from './quiz-view';

export interface QuestionFacts {
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  readonly attempt: AttemptState | null;
  /** Its answers in this attempt, or in the lesson, in their order. */
  readonly answers: readonly AnsweredEvent[];
  /** Its answers in other attempts and places. */
  readonly elsewhere: readonly AnsweredEvent[];
  readonly hintsOpened: number;
  readonly local: LocalState;
}

/** One question as the page shows it. */
export function questionView(facts: QuestionFacts): QuestionView {
  const {sheet, question, attempt, answers, elsewhere, hintsOpened, local} = facts;
  const {id} = question;
  const latest = answers.at(-1) ?? null;
  const isChanged = latest !== null && latest.revision !== question.revision;
  const isRetried = latest !== null && local.retried.get(id) === latest.id;
  const isChecked = latest !== null && !isChanged && !isRetried;
  const key = local.key === null ? null : (own(local.key.questions, id) ?? null);
  // The first attempt begins under the learner's hands: what stands in the other fields stays there.
  const round = attempt === null || attempt.seed === fileOrder ? '' : attempt.id;
  return {
    id,
    phase: local.checking.has(id) ? 'checking' : isChecked ? 'checked' : 'open',
    fill: latest === null ? round : `${latest.id}${isChecked ? '' : ' again'}`,
    response: isChecked ? latest.response : (local.drafts.get(id) ?? null),
    problem: local.problems.get(id) ?? null,
    points: isChecked ? earned(latest) : null,
    feedback: isChecked ? feedbackOf(question, key, latest.response) : null,
    isKeyMissing: isChecked && local.keyState === 'failed',
    tries: answers.length,
    counted: earned(answers[0]),
    isChanged,
    before: earned(elsewhere.at(-1)),
    hintsOpened,
    choices: choicesOf(sheet, question, attempt),
  };
}

function earned(event: AnsweredEvent | undefined): Earned | null {
  return event === undefined ? null : {earned: event.earned, possible: event.possible};
}
