import {compare, readFraction, zero} from '../fraction';
import type {Identity} from '../identity';
import type {QuestionOutline, QuizOutline} from '../quiz-outline';
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
  sheet: QuizOutline,
  identity: Identity,
): QuestionResult {
  const today = identity(quiz, id);
  const found = today?.quiz === sheet.id ? placesOf(sheet).get(today.question) : undefined;
  const question = found?.question ?? null;
  const answer = answers.get(id);
  let earned = '0';
  let possible = question?.points ?? '0';
  let status: QuestionResult['status'] = 'unanswered';
  let changed = false;
  if (answer !== undefined) {
    changed = question?.revision !== answer.counted.revision;
    const isTaken = question !== null && isTakenBack(question, answer.latest.response);
    // Nobody can mark or score it any more: it counts for nothing, as if the question had never been asked.
    possible = answer.pending && changed ? '0' : answer.counted.possible;
    if (answer.pending) status = changed || isTaken ? 'unanswered' : 'pending';
    else if (!isTaken) {
      earned = answer.counted.earned;
      status = statusOf(earned, possible);
    }
  }
  // Written out, and not spread from parts: a record of years has ten thousands of these.
  return {
    id: question?.id ?? id,
    topic: found?.topic ?? null,
    objectives: question?.objectives ?? [],
    earned,
    possible,
    status,
    changed,
  };
}

interface Place {
  readonly question: QuestionOutline;
  readonly topic: string | null;
}

const places = new WeakMap<QuizOutline, ReadonlyMap<string, Place>>();

/** The questions of a quiz by their ids, looked up once. */
function placesOf(sheet: QuizOutline): ReadonlyMap<string, Place> {
  const known = places.get(sheet);
  if (known) return known;
  const made = new Map(
    sheet.topics.flatMap(({id: topic, questions}) =>
      questions.map((question): [string, Place] => [question.id, {question, topic}]),
    ),
  );
  places.set(sheet, made);
  return made;
}

function statusOf(earned: string, possible: string): QuestionResult['status'] {
  const points = readFraction(earned) ?? zero;
  if (compare(points, zero) <= 0) return 'wrong';
  return compare(points, readFraction(possible) ?? zero) >= 0 ? 'right' : 'partly';
}
