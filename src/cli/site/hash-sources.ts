import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** All that the built site is made from. A name that does not exist (yet) counts as empty. */
const sources: readonly string[] = [
  'docs',
  'quizzes',
  'exercises',
  'static',
  'src',
  // The parts of the commands that write into the site.
  'src/cli/search',
  'src/cli/offline',
  'src/cli/archive',
  'src/cli/hosting',
  'src/cli/site',
  'i18n',
  'tests/content',
  'course.config.ts',
  'docusaurus.config.ts',
  'docusaurus.archive.config.ts',
  'sidebars.ts',
  'sidebars-exercises.ts',
  'package.json',
  'package-lock.json',
  'THIRD-PARTY-LICENSES.md',
];

/** Parts of those that no page is made from. */
const ignored: ReadonlySet<string> = new Set(['src/cli', 'node_modules', '__pycache__', '.DS_Store']);

/** Variables that say how to serve, not what to build. */
const servingVariables: ReadonlySet<string> = new Set(['LECTERN_PORT']);

/** One hash over the content of every source and over the settings that the environment gives: equal means built. */
export function hashSources(root: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256');
  for (const source of sources) addPath(root, source, hash);
  for (const name of Object.keys(env).sort()) {
    if (!name.startsWith('LECTERN_') || servingVariables.has(name)) continue;
    hash.update(`${name}=${env[name] ?? ''}\0`);
  }
  return hash.digest('hex');
}

function addPath(root: string, relative: string, hash: ReturnType<typeof createHash>): void {
  if (ignored.has(relative) || ignored.has(path.posix.basename(relative))) return;
  const absolute = path.join(root, relative);
  const status = statSync(absolute, {throwIfNoEntry: false});
  if (status === undefined) return;
  if (status.isDirectory()) {
    for (const name of readdirSync(absolute).sort()) addPath(root, `${relative}/${name}`, hash);
    return;
  }
  const content = readFileSync(absolute);
  hash.update(`${relative}\0${content.length}\0`).update(content);
}
