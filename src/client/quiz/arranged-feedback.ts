import {knownIds} from '../../core/quiz/known-ids';
import {own} from '../../core/quiz/own';
import {type MatchKey, type MatchQuestion, match} from '../../core/quiz/types/match';
import {type OpenKey, open} from '../../core/quiz/types/open';
import {type OrderKey, type OrderQuestion, order} from '../../core/quiz/types/order';
import type {MatchFeedback, OpenFeedback, OrderFeedback} from './feedback';

/** Which items stand as they should, by the rule of the question, and the right order where they do not. */
export function orderFeedback(
  question: OrderQuestion,
  key: OrderKey,
  unsafeResponse: unknown,
): OrderFeedback | null {
  const response = order.readResponse(unsafeResponse);
  const outcome = response && order.score(question, key, response);
  if (outcome?.kind !== 'scored') return null;
  const put = knownIds(response?.order ?? [], question.items);
  const {inPlace, follows} = outcome.detail;
  const counts = question.rule === 'neighbours' ? 'neighbours' : 'places';
  const right = counts === 'places' ? inPlace : follows;
  const isAllRight = put.length === key.order.length && inPlace.every(Boolean);
  const htmlOf = new Map(question.items.map(({id, html}) => [id, html]));
  return {
    kind: 'order',
    counts,
    marks: put.map((id, index) => ({id, isRight: right[index] ?? false})),
    rightHtml: isAllRight ? [] : key.order.map((id) => htmlOf.get(id) ?? ''),
  };
}

/** For each row whether what was put beside it belongs there, and what does. */
export function matchFeedback(
  question: MatchQuestion,
  key: MatchKey,
  unsafeResponse: unknown,
): MatchFeedback | null {
  const response = match.readResponse(unsafeResponse);
  const outcome = response && match.score(question, key, response);
  if (outcome?.kind !== 'scored') return null;
  const htmlOf = new Map(question.right.map(({id, html}) => [id, html]));
  return {
    kind: 'match',
    rows: question.left.map(({id}) => ({
      id,
      isRight: outcome.detail.right.includes(id),
      rightHtml: htmlOf.get(own(key.pairs, id) ?? '') ?? '',
    })),
  };
}

/** The criteria of an open answer, and which of them the learner found met. */
export function openFeedback({criteria}: OpenKey, unsafeResponse: unknown): OpenFeedback | null {
  const response = open.readResponse(unsafeResponse);
  if (response === null) return null;
  return {
    kind: 'open',
    criteria: criteria.map(({id, html}) => ({id, html})),
    met: response.met === null ? null : knownIds(response.met, criteria),
  };
}
