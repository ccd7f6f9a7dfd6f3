import {runNode} from '../run-node';
import type {Step} from './steps';

export interface StepResult {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
}

/**
 * Runs one step.
 * @param output `keep`: what it prints is shown in one piece, and only where it fails
 */
export async function runStep(
  {name, args, env}: Step,
  output: 'show' | 'keep',
): Promise<StepResult & {readonly isStopped: boolean}> {
  const begin = performance.now();
  const run = await runNode(args, {env: {...process.env, ...env}, output});
  const seconds = (performance.now() - begin) / 1000;
  const state = run.code === 0 ? 'passed' : 'failed';
  console.log(`\n== ${name}: ${state} in ${seconds.toFixed(1)} s`);
  if (state === 'failed' && run.output !== '') console.log(run.output.trimEnd());
  return {name, state, seconds, isStopped: run.isStopped};
}
