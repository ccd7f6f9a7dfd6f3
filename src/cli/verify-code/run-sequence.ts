import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {blockEnvironmentVariables} from './block-environment-variables';
import {type BlockEnd, readAnswer, type Versions} from './read-answer';
import {runProcess} from './run-process';

/** One piece of code in a run. */
export interface RunBlock {
  readonly language: string;
  readonly code: string;
}

export interface SequenceRun {
  /** One for each block that was reached, in their order. */
  readonly ends: readonly BlockEnd[];
  readonly versions: Versions;
  readonly isStopped: boolean;
}

interface RunOptions {
  /** The Python of an environment. */
  readonly python: string;
  /** Where caches are kept from run to run. */
  readonly cache: string;
  /** How long one block may take. */
  readonly blockSeconds: number;
}

const runners = path.resolve('tests/python');

/** Runs blocks one after another in one process, in a fresh folder without a network. */
export async function runSequence(
  blocks: readonly RunBlock[],
  {python, cache, blockSeconds}: RunOptions,
): Promise<SequenceRun> {
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-page-'));
  const [folder, sources, home] = ['work', 'sources', 'home'].map((name) => path.join(root, name));
  if (folder === undefined || sources === undefined || home === undefined) throw new Error('no folder');
  for (const made of [folder, sources, home, cache]) mkdirSync(made, {recursive: true});
  const job = path.join(root, 'job.json');
  const kinds = blocks.map(({language, code}) => ({kind: language, code}));
  writeFileSync(job, JSON.stringify({folder, sources, blocks: kinds}));
  try {
    const run = await runProcess(
      [python, path.join(runners, 'without_network.py'), python, path.join(runners, 'run_page.py'), job],
      {
        env: blockEnvironmentVariables(python, home, path.resolve(cache)),
        cwd: folder,
        quietSeconds: blockSeconds,
      },
    );
    const {ends, versions, begun} = readAnswer(run.stdout);
    const isWhole = ends.length === blocks.length || ends.some(({error}) => error !== null);
    const broken: BlockEnd = {
      did: null,
      error: run.isLate ? `it took longer than ${blockSeconds} s` : `Python ended with code ${run.code}`,
      line: null,
      printed: '',
      errors: run.stderr,
      seconds: 0,
      imports: [],
    };
    const all = isWhole ? ends : [...ends.slice(0, begun - 1), broken];
    return {ends: all, versions, isStopped: run.isStopped};
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}
