import path from 'node:path';
import {lockFiles} from '../../markdown/proof/pinned-versions';
import {findPython} from './find-python';
import {findUv} from './find-uv';
import {runProcess} from './run-process';

/** Writes the lock files anew from the `.in` files beside them, for every system and with hashes. */
export async function lockEnvironments(folder: string): Promise<void> {
  const uv = await findUv(folder, await findPython());
  for (const name of ['plain', 'torch', 'tensorflow', 'parsers'] as const) {
    const [lock = ''] = lockFiles(name);
    const source = path.join(path.dirname(lock), `${name}.in`);
    const options = [
      '--universal',
      '--generate-hashes',
      '--python-version',
      '3.11',
      '--no-header',
      '--no-annotate',
    ];
    const run = await runProcess([
      uv,
      'pip',
      'compile',
      source,
      ...options,
      '--quiet',
      '--output-file',
      lock,
    ]);
    if (run.code !== 0) throw new Error(`${source} cannot be locked: ${run.stderr.trim()}`);
    console.log(`${lock} is locked.`);
  }
}
