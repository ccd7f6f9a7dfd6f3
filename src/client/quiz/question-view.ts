import type {AnsweredEvent} from '../../core/quiz/attempt/attempt-events';
import type {AttemptState} from '../../core/quiz/attempt/attempt-state';
import {isMarked} from '../../core/quiz/attempt/is-marking';
import {own} from '../../core/quiz/own';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import {choicesOf, fileOrder, itemsOf} from './arrange';
import {feedbackOf} from './feedback-of';
import type {LocalState} from './local-state';
import {type Earned, keptFill, type QuestionView} from './quiz-view';

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
  // An open answer counts once it is marked.
  const tries = answers.filter(isMarked);
  const isChanged = latest !== null && latest.revision !== question.revision;
  const isRestored = local.drafts.restored.has(id);
  const isRetried = latest !== null && (local.retried.get(id) === latest.id || isRestored);
  const isChecked = latest !== null && !isChanged && !isRetried;
  const key = local.key === null ? null : (own(local.key.questions, id) ?? null);
  // The first attempt begins under the learner's hands: what stands in the other fields stays there.
  const isFirst = attempt === null || attempt.seed === fileOrder;
  const round = isRestored ? keptFill : isFirst ? '' : attempt.id;
  return {
    id,
    // While the marking of an open answer is kept, it stays in sight.
    phase: isChecked ? 'checked' : local.checking.has(id) ? 'checking' : 'open',
    fill: latest === null ? round : `${latest.id}${isChecked ? '' : ' again'}`,
    response: isChecked ? latest.response : local.drafts.get(id),
    problem: local.problems.get(id) ?? null,
    points: isChecked && isMarked(latest) ? earned(latest) : null,
    feedback: isChecked ? feedbackOf(question, key, latest.response) : null,
    isKeyMissing: isChecked && local.keyState === 'failed',
    tries: tries.length,
    counted: earned(tries[0]),
    isChanged,
    before: earned(elsewhere.findLast(isMarked)),
    hintsOpened,
    choices: choicesOf(sheet, question, attempt),
    items: itemsOf(question, attempt),
  };
}

function earned(event: AnsweredEvent | undefined): Earned | null {
  return event === undefined ? null : {earned: event.earned, possible: event.possible};
}
