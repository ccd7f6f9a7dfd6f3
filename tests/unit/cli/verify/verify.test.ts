import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {describe, expect, it, onTestFinished} from 'vitest';
import {freePort} from '../../../../src/cli/verify/free-port';
import {runInParallel} from '../../../../src/cli/verify/run-in-parallel';
import {endToEndStep, independentSteps} from '../../../../src/cli/verify/steps';
import {summary} from '../../../../src/cli/verify/summary';

describe('the checks', () => {
  it('are these', () => {
    expect([...independentSteps, endToEndStep].map(({name}) => name).sort()).toEqual([
      'build',
      'content',
      'end-to-end',
      'format',
      'lint',
      'types',
      'unit',
    ]);
  });

  it('run scripts that are there', () => {
    for (const {args} of [...independentSteps, endToEndStep]) {
      expect([args[0], existsSync(args[0] ?? '')]).toEqual([args[0], true]);
    }
  });
});

describe('freePort', () => {
  it('passes over a pair of which one is taken', async () => {
    const start = await freePort(34_560);
    const server = createServer().listen(start + 1, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await freePort(start)).toBeGreaterThanOrEqual(start + 2);
  });
});

describe('runInParallel', () => {
  it('never runs more than the limit, and keeps the order', async () => {
    let running = 0;
    let most = 0;
    const results = await runInParallel([30, 5, 20, 1, 10], 2, async (milliseconds) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      running -= 1;
      return milliseconds * 2;
    });
    expect(results).toEqual([60, 10, 40, 2, 20]);
    expect(most).toBe(2);
  });
});

describe('summary', () => {
  it('is a table', () => {
    const table = summary(
      [
        {name: 'types', state: 'passed', seconds: 3.21},
        {name: 'build', state: 'failed', seconds: 61.04},
        {name: 'end-to-end', state: 'not run', seconds: 0},
      ],
      62.5,
    );
    expect(`\n${table}\n`).toMatchInlineSnapshot(`
      "
      step        result   seconds
      types       passed       3.2
      build       failed      61.0
      end-to-end  not run
      all         failed      62.5
      "
    `);
  });
});
