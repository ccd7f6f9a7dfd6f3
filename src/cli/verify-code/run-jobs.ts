import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {onStopSignal} from '../on-stop-signal';
import {runInParallel} from '../verify/run-in-parallel';
import {findPython} from './find-python';
import {findUv} from './find-uv';
import {holdLock} from './hold-lock';
import type {Job} from './job';
import type {Done} from './merge-record';
import {pythonFolder} from './python-folder';
import {type EnvironmentName, setUpEnvironment} from './set-up-environment';

const AT_A_TIME = 2;
const FOLDER = pythonFolder(process.cwd());

/** Makes the environments that are needed, then runs the jobs, two at a time, with a line for each. */
export async function runJobs(jobs: readonly Job[]): Promise<readonly Done[]> {
  const pythons = await setUp(new Set(jobs.flatMap(({environments}) => environments)));
  const done: Done[] = [];
  let isStopped = false;
  const stopListening = onStopSignal(() => {
    isStopped = true;
  });
  let finished = 0;
  await runInParallel(jobs, AT_A_TIME, async (job) => {
    if (isStopped) return;
    const begin = performance.now();
    const result = await job.run((name) => pythons.get(name) ?? '');
    if (isStopped) return;
    done.push({job, result});
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    const verdict = result.failures.length === 0 ? '' : `  FAILED (${result.failures.length})`;
    console.log(`[${++finished}/${jobs.length}] ${job.label}, ${seconds} s${verdict}`);
  });
  stopListening();
  return done;
}

async function setUp(names: ReadonlySet<EnvironmentName>): Promise<ReadonlyMap<EnvironmentName, string>> {
  const python = await findPython();
  mkdirSync(FOLDER, {recursive: true});
  return holdLock(path.join(FOLDER, 'making'), async () => {
    const uv = await findUv(FOLDER, python);
    const pythons = new Map<EnvironmentName, string>();
    for (const name of names) pythons.set(name, await setUpEnvironment(name, {folder: FOLDER, python, uv}));
    return pythons;
  });
}
