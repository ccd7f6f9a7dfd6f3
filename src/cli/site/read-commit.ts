import {spawnSync} from 'node:child_process';

export interface Commit {
  /** All forty digits. */
  readonly hash: string;
  /** ISO 8601, with the committer's time zone. */
  readonly date: string;
}

/**
 * The commit that the folder is checked out at; null where there is no Git, no commit, or where the folder only lies
 * in some other project's repository (an unpacked archive).
 */
export function readCommit(root: string): Commit | null {
  if (git(root, 'ls-files', '--error-unmatch', 'package.json') === null) return null;
  const [hash, date] = git(root, 'log', '-1', '--format=%H %cI')?.split(' ') ?? [];
  return hash === undefined || date === undefined ? null : {hash, date};
}

function git(root: string, ...args: string[]): string | null {
  const {status, stdout} = spawnSync('git', args, {cwd: root, encoding: 'utf8'});
  return status === 0 ? stdout.trim() : null;
}
