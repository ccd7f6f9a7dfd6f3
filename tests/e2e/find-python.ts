import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {pythonFolder} from '../../src/cli/verify-code/python-folder';

const folder = pythonFolder(path.resolve(__dirname, '../..'));

/** A Python that can run the tests of a plain exercise: the one that is named, the proof's own, or the machine's. */
export function findPython(): string | null {
  const candidates = [
    process.env.LECTERN_PYTHON_PLAIN,
    path.join(folder, 'plain/bin/python'),
    path.join(folder, 'plain/Scripts/python.exe'),
    'python3',
  ];
  const works = (python: string) => spawnSync(python, ['-c', 'import pytest']).status === 0;
  return candidates.find((python) => python !== undefined && works(python)) ?? null;
}
