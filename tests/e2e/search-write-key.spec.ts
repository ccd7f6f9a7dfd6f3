import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {writeKeyOfBuild} from '../../playwright.config';

test('the key that may change the index is in no file of the build', () => {
  const files = readdirSync('build', {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  const holding = files
    .map(({parentPath, name}) => path.join(parentPath, name))
    .filter((file) => readFileSync(file).includes(writeKeyOfBuild));
  expect(files.length).toBeGreaterThan(50);
  expect(holding).toEqual([]);
});
