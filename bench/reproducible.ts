/**
 * Whether two builds of one commit are the same bytes: `npx tsx bench/reproducible.ts [commit]`. Each is made from a clone
 * of its own, in folders of different names, with a copy of the packages that are installed here. Takes some minutes.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {listFiles} from '../src/cli/hosting/list-files';

const commit = process.argv[2] ?? 'HEAD';
const work = mkdtempSync(path.join(tmpdir(), 'lectern-reproducible-'));

/** Clones the commit into a folder and builds it there. */
function build(name: string): string {
  const folder = path.join(work, name);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), folder]);
  const hash = execFileSync('git', ['rev-parse', commit], {encoding: 'utf8'}).trim();
  execFileSync('git', ['checkout', '--quiet', '--detach', hash], {cwd: folder});
  cpSync('node_modules', path.join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith(`${path.sep}.cache`),
  });
  const {status} = spawnSync(process.execPath, ['src/cli/bootstrap.mjs', 'build'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
  return path.join(folder, 'build');
}

/** Names of files that only one has, or that differ. */
function compare(one: string, other: string): readonly string[] {
  const ofOne = new Set(listFiles(one));
  const ofOther = new Set(listFiles(other));
  return [...new Set([...ofOne, ...ofOther])].sort().filter((name) => {
    if (!ofOne.has(name) || !ofOther.has(name)) return true;
    return !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name)));
  });
}

try {
  const one = build('one');
  const other = build('another-place');
  const differences = compare(one, other);
  const count = listFiles(one).length;
  console.log(
    differences.length === 0
      ? `Two builds are the same: ${count} files.`
      : `Two builds of ${count} files differ in ${differences.length}:\n${differences.join('\n')}`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(work, {recursive: true, force: true});
}
