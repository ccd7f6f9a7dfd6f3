import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Assets} from '../../markdown/quiz/lookups';

/** Addresses by file, and the time and size for which they hold: a file is hashed when a quiz first names it. */
const hashed = new Map<string, {readonly stamp: string; readonly address: string}>();

/** Images and other files that quizzes may show, and which of them they do. */
export interface QuizAssets extends Assets {
  /** Address → path from the root, of each file that was asked for. */
  readonly used: ReadonlyMap<string, string>;
}

/** Gives each file that a quiz names an address with its hash in it, so that a browser may keep it for good. */
export function quizAssets(rootDir: string, files: Iterable<string>): QuizAssets {
  const known = new Set([...files].filter((file) => !/\.mdx?$/.test(file)));
  const used = new Map<string, string>();
  return {
    used,
    keys: () => known,
    get(file) {
      if (!known.has(file)) return undefined;
      const address = addressOf(path.join(rootDir, file));
      if (address !== undefined) used.set(address, file);
      return address;
    },
  };
}

/** Copies what quizzes show into a folder that is served as it is. */
export function copyQuizAssets(rootDir: string, used: QuizAssets['used'], target: string): void {
  for (const [address, file] of used) {
    const copy = path.join(target, address);
    mkdirSync(path.dirname(copy), {recursive: true});
    copyFileSync(path.join(rootDir, file), copy);
  }
}

function addressOf(location: string): string | undefined {
  const stats = statSync(location, {throwIfNoEntry: false});
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const last = hashed.get(location);
  if (last?.stamp === stamp) return last.address;
  const hash = createHash('sha256').update(readFileSync(location)).digest('hex').slice(0, 12);
  const address = `/quiz-files/${hash}.${encodeURIComponent(path.basename(location))}`;
  hashed.set(location, {stamp, address});
  return address;
}
