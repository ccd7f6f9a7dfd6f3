import {rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {isBuilt, removeBuildStamp, writeBuildStamp} from '../../../../src/cli/site/build-stamp';
import {temporaryFolder, writeIn} from '../temporary-folder';

function built(): string {
  const root = temporaryFolder({'build/index.html': '<!doctype html>'});
  writeBuildStamp(root, 'build', 'sources-1');
  return root;
}

describe('the stamp of a build', () => {
  it('holds for the sources that it was made from', () => {
    const root = built();
    expect(isBuilt(root, 'build', 'sources-1')).toBe(true);
    expect(isBuilt(root, 'build', 'sources-2')).toBe(false);
  });

  it('does not hold where the build is gone', () => {
    const root = built();
    rmSync(path.join(root, 'build'), {recursive: true});
    expect(isBuilt(root, 'build', 'sources-1')).toBe(false);
  });

  it('does not hold where something else has built since', () => {
    const root = built();
    writeIn(root, 'build/index.html', '<!doctype html><title>Another</title>');
    expect(isBuilt(root, 'build', 'sources-1')).toBe(false);
  });

  it('is gone while a build runs', () => {
    const root = built();
    removeBuildStamp(root, 'build');
    expect(isBuilt(root, 'build', 'sources-1')).toBe(false);
  });

  it('is not written for a folder without a front page', () => {
    const root = temporaryFolder();
    writeBuildStamp(root, 'build', 'sources-1');
    expect(isBuilt(root, 'build', 'sources-1')).toBe(false);
  });

  it('is one for each folder', () => {
    const root = built();
    writeIn(root, '.lectern/sub-path/index.html', '<!doctype html>');
    expect(isBuilt(root, '.lectern/sub-path', 'sources-1')).toBe(false);
    writeBuildStamp(root, '.lectern/sub-path', 'sources-2');
    expect(isBuilt(root, '.lectern/sub-path', 'sources-2')).toBe(true);
    expect(isBuilt(root, 'build', 'sources-1')).toBe(true);
  });

  it('does not hold where it is damaged', () => {
    const root = built();
    for (const text of ['', '{', 'null', '[]', '"built"']) {
      writeIn(root, '.lectern/build-stamp.json', text);
      expect(isBuilt(root, 'build', 'sources-1')).toBe(false);
    }
  });
});
