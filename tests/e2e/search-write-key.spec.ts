import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {standInKey} from '../../src/cli/verify/stand-in-key';
import {expect, test} from './site-test';

test('the key that may change the index is in no file of the build', ({siteFolder}) => {
  const files = readdirSync(siteFolder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  const holding = files
    .map(({parentPath, name}) => path.join(parentPath, name))
    .filter((file) => readFileSync(file).includes(standInKey));
  expect(files.length).toBeGreaterThan(50);
  expect(holding).toEqual([]);
});
