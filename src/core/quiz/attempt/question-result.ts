import {findQuestion} from '../find-question';
import {compare, readFraction, zero} from '../fraction';
import type {Identity} from '../identity';
import type {QuizSheet} from '../sheet';
import type {AttemptState} from './attempt-state';
import {isTakenBack} from './is-taken-back';

/** How one question of an attempt came out. */
export interface QuestionResult {
  /** The id of today, or that of the record where the question is gone. */
  readonly id: string;
  /** Null where the question is gone, or the quiz has no topics. */
  readonly topic: string | null;
  readonly objectives: readonly string[];
  readonly earned: string;
  readonly possible: string;
  readonly status: 'right' | 'partly' | 'wrong' | 'unanswered' | 'pending';
  /** The question has changed since it was answered, or is gone: the answer stands as recorded. */
  readonly changed: boolean;
}

/** The points as they were recorded; an unanswered question has those of the sheet, one that is gone has none. */
export function questionResult(
  id: string,
  {quiz, answers}: AttemptState,
  sheet: QuizSheet,
  identity: Identity,
): QuestionResult {
  const today = identity(quiz, id);
  const question = today?.quiz === sheet.id ? findQuestion(sheet, today.question) : null;
  const topic = sheet.topics.find(({questions}) => questions.some((known) => known === question));
  const place = {id: question?.id ?? id, topic: topic?.id ?? null, objectives: question?.objectives ?? []};
  const answer = answers.get(id);
  if (answer === undefined) {
    return {...place, earned: '0', possible: question?.points ?? '0', status: 'unanswered', changed: false};
  }
  const {earned, possible, revision} = answer.counted;
  const changed = question?.revision !== revision;
  if (answer.pending && changed) {
    // Nobody can mark or score it any more: it counts for nothing, as if the question had never been asked.
    return {...place, earned: '0', possible: '0', status: 'unanswered', changed};
  }
  if (question !== null && isTakenBack(question, answer.latest.response)) {
    return {...place, earned: '0', possible, status: 'unanswered', changed};
  }
  return {
    ...place,
    earned: answer.pending ? '0' : earned,
    possible,
    status: answer.pending ? 'pending' : statusOf(earned, possible),
    changed,
  };
}

function statusOf(earned: string, possible: string): QuestionResult['status'] {
  const points = readFraction(earned) ?? zero;
  if (compare(points, zero) <= 0) return 'wrong';
  return compare(points, readFraction(possible) ?? zero) >= 0 ? 'right' : 'partly';
}
