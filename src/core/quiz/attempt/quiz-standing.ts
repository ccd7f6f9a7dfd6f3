import type {QuizMode} from '../settings';
import type {AttemptScore} from './attempt-score';
import type {AttemptState} from './attempt-state';

/** A quiz that was passed, and by which attempt: an exam says more than practice, then the greatest percent. */
export interface Passed {
  readonly attempt: string;
  readonly mode: QuizMode;
  readonly at: string;
  readonly percent: number;
}

/** Null where no attempt reaches the pass mark. An exam counts once it was handed in. */
export function passedBy(
  results: readonly {readonly attempt: AttemptState; readonly result: AttemptScore}[],
): Passed | null {
  let best: Passed | null = null;
  for (const {attempt, result} of results) {
    const {id, mode, finished, latestAt} = attempt;
    if (result.passed !== true || (mode === 'exam' && finished === null)) continue;
    const passed = {attempt: id, mode, at: finished?.at ?? latestAt, percent: result.percent};
    if (best === null || saysMore(passed, best)) best = passed;
  }
  return best;
}

function saysMore(a: Passed, b: Passed): boolean {
  return a.mode === b.mode ? a.percent > b.percent : a.mode === 'exam';
}
