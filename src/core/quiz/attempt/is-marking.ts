import {readFields} from '../read-fields';
import type {AnsweredEvent} from './attempt-events';

/** Whether an answer is one to an open question that the learner has held against the criteria. */
export function isMarking({rule, response}: Pick<AnsweredEvent, 'rule' | 'response'>): boolean {
  return rule === 'self-assessed' && (readFields(response)?.met ?? null) !== null;
}

/** Whether an answer is complete: an open one is only with its marking. */
export function isMarked(event: Pick<AnsweredEvent, 'rule' | 'response'>): boolean {
  return event.rule !== 'self-assessed' || isMarking(event);
}
