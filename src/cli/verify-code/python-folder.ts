import {createHash} from 'node:crypto';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Where environments and caches of Python are kept: `.lectern/python` of the repository. Where its path has a space,
 * a folder of the system in its place, one for each repository: the compiler that PyTorch calls takes no path with one.
 */
export function pythonFolder(rootDir: string): string {
  const own = path.join(rootDir, '.lectern', 'python');
  if (!/\s/u.test(own)) return own;
  const name = createHash('sha256').update(rootDir).digest('hex').slice(0, 12);
  return path.join(tmpdir(), `lectern-python-${name}`);
}
