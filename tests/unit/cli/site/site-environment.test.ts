import {describe, expect, it} from 'vitest';
import {siteEnvironment} from '../../../../src/cli/site/site-environment';

const commit = {hash: 'a'.repeat(40), date: '2026-11-21T10:00:00+01:00'};

describe('siteEnvironment', () => {
  it('names the commit and its date', () => {
    expect(siteEnvironment({}, commit, 20)).toMatchObject({
      LECTERN_COMMIT: commit.hash,
      LECTERN_COMMIT_DATE: commit.date,
    });
  });

  it('does without a repository', () => {
    expect(siteEnvironment({}, null, 20)).not.toHaveProperty('LECTERN_COMMIT');
  });

  it('lets the caller name the commit', () => {
    expect(siteEnvironment({LECTERN_COMMIT: 'b'}, commit, 20)).toMatchObject({LECTERN_COMMIT: 'b'});
  });

  it('switches off the storage of newer Nodes, which older ones do not know', () => {
    expect(siteEnvironment({}, null, 24).NODE_OPTIONS).toBe('');
    expect(siteEnvironment({}, null, 25).NODE_OPTIONS).toBe('--no-webstorage');
    expect(siteEnvironment({NODE_OPTIONS: '--max-old-space-size=4096'}, null, 26).NODE_OPTIONS).toBe(
      '--max-old-space-size=4096 --no-webstorage',
    );
  });

  it('asks nobody for newer versions', () => {
    expect(siteEnvironment({}, null, 20).NO_UPDATE_NOTIFIER).toBe('1');
  });
});
