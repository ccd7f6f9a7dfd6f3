import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {blockEnvironmentVariables} from './block-environment-variables';
import {type ProcessRun, runProcess} from './run-process';

/** How long tests may print nothing: those of an exercise try three folders and more. */
export const QUIET_SECONDS = 900;

interface PytestOptions {
  readonly python: string;
  readonly cache: string;
  /** Variables beside those that a block gets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a test file of `tests/python/` without a network. */
export async function runPytest(file: string, {python, cache, env}: PytestOptions): Promise<ProcessRun> {
  const home = mkdtempSync(path.join(tmpdir(), 'lectern-tests-'));
  const runners = path.resolve('tests/python');
  const pytest = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', path.join(runners, file)];
  try {
    return await runProcess([python, path.join(runners, 'without_network.py'), python, ...pytest], {
      env: {...blockEnvironmentVariables(python, home, cache), ...env},
      quietSeconds: QUIET_SECONDS,
    });
  } finally {
    rmSync(home, {recursive: true, force: true});
  }
}
