import {judgeReceipt, type ReceiptScope} from '../exercise/judge-receipt';
import {activeEvents} from './active-events';
import type {RecordEvent} from './event-base';
import {latestBy} from './latest-by';

/** Where a learner stands in an exercise. */
export interface ExerciseStanding {
  /** Steps that were marked by hand and not taken back. */
  readonly marked: ReadonlySet<string>;
  /** Step → day of the latest run of the tests that proves it. */
  readonly proven: ReadonlyMap<string, string>;
}

/** What a record says of one exercise. A receipt from before the exercise changed proves the steps that it still has. */
export function projectExercise(events: readonly RecordEvent[], scope: ReceiptScope): ExerciseStanding {
  const own = activeEvents(events).filter(
    (event) =>
      (event.type === 'step-marked' || event.type === 'receipt-entered') &&
      scope.ids.includes(event.exercise),
  );
  const marks = latestBy(
    own.filter((event) => event.type === 'step-marked'),
    ({step}) => step,
  );
  const proven = new Map<string, string>();
  for (const event of own) {
    if (event.type !== 'receipt-entered') continue;
    const verdict = judgeReceipt(event.receipt, scope);
    if (verdict.kind !== 'holds' && verdict.kind !== 'other-steps') continue;
    const {steps, date} = verdict.receipt;
    for (const step of steps.filter((id) => scope.steps.includes(id))) {
      if (date > (proven.get(step) ?? '')) proven.set(step, date);
    }
  }
  return {
    marked: new Set([...marks.values()].filter(({done}) => done).map(({step}) => step)),
    proven,
  };
}
