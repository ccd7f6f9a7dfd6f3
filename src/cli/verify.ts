import {cpus} from 'node:os';
import {freePort} from './verify/free-port';
import {runInParallel} from './verify/run-in-parallel';
import {runStep, type StepResult} from './verify/run-step';
import {endToEndStep, independentSteps} from './verify/steps';
import {summary} from './verify/summary';

/** `npm run verify`: all that must hold before a change goes in. Arguments go to the end-to-end tests. */
export async function verify(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  console.log(`Checking ${independentSteps.map(({name}) => name).join(', ')}; then end-to-end.`);
  const results = await runInParallel(independentSteps, Math.min(4, cpus().length), (step) =>
    runStep(step, 'keep'),
  );
  if (results.some(({isStopped}) => isStopped)) return 1;
  const hasBuild = results.some(({name, state}) => name === 'build' && state === 'passed');
  const all: readonly StepResult[] = [...results, hasBuild ? await endToEnd(args) : notRun];
  console.log(`\n${summary(all, (performance.now() - begin) / 1000)}`);
  return all.every(({state}) => state === 'passed') ? 0 : 1;
}

const notRun: StepResult = {name: endToEndStep.name, state: 'not run', seconds: 0};

async function endToEnd(args: readonly string[]): Promise<StepResult> {
  console.log(`\n== ${endToEndStep.name}`);
  const port = process.env.E2E_PORT ?? String(await freePort(3222));
  return runStep({...endToEndStep, args: [...endToEndStep.args, ...args], env: {E2E_PORT: port}}, 'show');
}
