import {type ExerciseStanding, projectExercise} from '../project-exercise';
import type {ReceiptEntered, StepMarked} from '../work-events';
import {type ActivityProgress, latest} from './activity-progress';
import type {ExerciseOutline} from './outline';

export interface ExerciseProgress extends ActivityProgress {
  readonly standing: ExerciseStanding;
}

/** An exercise is done when the tests proved every step; said to be, where some were only marked by hand. */
export function projectExerciseProgress(
  {id, formerly, steps}: ExerciseOutline,
  events: readonly (StepMarked | ReceiptEntered)[],
): ExerciseProgress {
  const standing = projectExercise(events, {ids: [id, ...formerly], steps});
  const {marked, proven} = standing;
  const times = events.map(({at}) => at);
  if (steps.length > 0 && steps.every((step) => proven.has(step))) {
    const receipts = events.flatMap((event) => (event.type === 'receipt-entered' ? event.at : []));
    return {standing, state: 'earned', doneAt: latest(receipts)};
  }
  if (steps.length > 0 && steps.every((step) => proven.has(step) || marked.has(step))) {
    return {standing, state: 'said', doneAt: latest(times)};
  }
  const isBegun = steps.some((step) => proven.has(step) || marked.has(step));
  return {standing, state: isBegun ? 'begun' : 'open', doneAt: null};
}
