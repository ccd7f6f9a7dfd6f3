import {mkdirSync, mkdtempSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {holdLock} from '../../../../src/cli/verify-code/hold-lock';

const lockIn = () => path.join(mkdtempSync(path.join(tmpdir(), 'lectern-lock-')), 'making');

describe('a lock', () => {
  it('lets one after the other work, also after an error', async () => {
    const lock = lockIn();
    const order: string[] = [];
    const work = (name: string) =>
      holdLock(lock, async () => {
        order.push(`${name} begins`);
        await wait(50);
        order.push(`${name} ends`);
        if (name === 'first') throw new Error('no');
      });
    await Promise.allSettled([work('first'), work('second')]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('that a killed run left behind is taken away', async () => {
    const lock = lockIn();
    mkdirSync(lock);
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await holdLock(lock, async () => 'done')).toBe('done');
  });
});
