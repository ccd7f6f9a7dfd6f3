import {once} from 'node:events';
import {renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {watchForChange} from '../../../../src/cli/site/watch-for-change';
import {temporaryFolder} from '../temporary-folder';

it('tells of a file that an editor puts in the place of the old one', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'course.config.ts');
  writeFileSync(file, 'one');
  const change = watchForChange(file, 20);
  const told = once(change.signal, 'abort');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(change.signal.aborted).toBe(false);
  writeFileSync(`${file}.new`, 'two');
  renameSync(`${file}.new`, file);
  await told;
  change.stop();
});
