import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from './site-test';

test('the program that every page loads is at most 105 KiB with gzip, and holds no options of the build', ({
  siteFolder,
}) => {
  const scripts = path.join(siteFolder, 'assets/js');
  const main = readdirSync(scripts).filter((name) => /^main\..*\.js$/.test(name));
  expect(main).toHaveLength(1);
  const program = readFileSync(path.join(scripts, main[0] ?? ''), 'utf8');
  expect(program).toContain('customFields');
  expect(program).not.toContain('beforeDefaultRemarkPlugins');
  expect(gzipSync(program, {level: 9}).length).toBeLessThanOrEqual(105 * 1024);
});
