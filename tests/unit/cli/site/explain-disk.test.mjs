import {describe, expect, it} from 'vitest';
import {explainDisk} from '../../../../src/cli/site/explain-disk.mjs';

const megabyte = 1024 * 1024;

describe('explainDisk', () => {
  it('names the folder that has no room', () => {
    const free = (folder) => (folder === '/srv/site' ? 12 : 5_000) * megabyte;
    expect(explainDisk(['.', '/srv/site'], 200, free)).toMatchInlineSnapshot(
      `"The disk is full: /srv/site has 12 MB left, and a build needs 200 MB. Free some space, then run the command again."`,
    );
  });

  it('has nothing to say where there is room', () => {
    expect(explainDisk(['.'], 200, () => 200 * megabyte)).toBeNull();
  });

  it('asks the disk of a folder that is still to come', () => {
    expect(explainDisk(['build/not/there/yet'], 0)).toBeNull();
    expect(explainDisk(['build/not/there/yet'], Number.MAX_SAFE_INTEGER)).toContain('The disk is full');
  });
});
