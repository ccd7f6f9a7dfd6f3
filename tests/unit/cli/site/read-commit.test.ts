import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCommit} from '../../../../src/cli/site/read-commit';
import {temporaryFolder, writeIn} from '../temporary-folder';

function repository(): string {
  const root = temporaryFolder({'package.json': '{}'});
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {cwd: root});
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  return root;
}

describe('readCommit', () => {
  it('is the commit that is checked out', () => {
    expect(readCommit(repository())).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{40}$/),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/),
    });
  });

  it('is nothing where the folder only lies in a repository of something else', () => {
    const inner = path.join(repository(), 'downloads', 'lectern');
    mkdirSync(inner, {recursive: true});
    writeIn(inner, 'package.json', '{}');
    expect(readCommit(inner)).toBeNull();
  });

  it('is nothing without a repository', () => {
    expect(readCommit(temporaryFolder({'package.json': '{}'}))).toBeNull();
  });
});
