import {describe, expect, it} from 'vitest';
import {watchInstall} from '../../../../src/cli/bootstrap/install-watch.mjs';

const refused = (name) => `npm http fetch GET http://127.0.0.1:9/${name} attempt 1 failed with ECONNREFUSED`;
const fetched = (name) =>
  `npm http fetch GET 200 https://registry.example/${name}/-/${name}-1.0.0.tgz 12ms (cache miss)`;

describe('watchInstall', () => {
  it('counts packages, and not the lists of their versions', () => {
    const watch = watchInstall();
    watch.read('npm http fetch GET 200 https://registry.example/clsx 12ms (cache miss)');
    watch.read(fetched('clsx'));
    watch.read('npm http cache https://registry.example/idb/-/idb-8.0.4.tgz 3ms (cache hit)');
    expect(watch.fetched()).toBe(2);
    expect(watch.said()).toBe('');
  });

  it('stops where nothing can be reached', () => {
    const watch = watchInstall();
    const answers = Array.from({length: 16}, (_, index) => watch.read(refused(`package-${index}`)));
    expect(answers.slice(0, 15)).not.toContain('stop');
    expect(answers[15]).toBe('stop');
    expect(watch.said().split('\n')).toHaveLength(3);
  });

  it('goes on through a hiccup', () => {
    const watch = watchInstall();
    for (let round = 0; round < 5; round += 1) {
      for (let i = 0; i < 10; i += 1) expect(watch.read(refused('clsx'))).toBe('go on');
      watch.read(fetched('clsx'));
    }
  });

  it('stops at the first sign of a full disk', () => {
    const line = 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write';
    const watch = watchInstall();
    expect(watch.read(line)).toBe('stop');
    expect(watch.said()).toBe(line);
  });
});
