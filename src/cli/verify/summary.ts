import type {StepResult} from './run-step';

/** The table at the end: one line a step, and the time that all took together. */
export function summary(results: readonly StepResult[], totalSeconds: number): string {
  const rows = results.map(({name, state, seconds}) => [
    name,
    state,
    state === 'not run' ? '' : seconds.toFixed(1),
  ]);
  const table = [['step', 'result', 'seconds'], ...rows, ['all', overall(results), totalSeconds.toFixed(1)]];
  return table
    .map(([name = '', state = '', seconds = '']) =>
      `${name.padEnd(12)}${state.padEnd(9)}${seconds.padStart(7)}`.trimEnd(),
    )
    .join('\n');
}

function overall(results: readonly StepResult[]): string {
  return results.every(({state}) => state === 'passed') ? 'passed' : 'failed';
}
