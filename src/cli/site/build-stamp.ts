import {mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * A note beside a finished build, of what it was made from. It also holds the front page's size and time, so that a
 * folder which something else has written to or taken away is not believed to be that build.
 */
interface BuildStamp {
  readonly sources: string;
  readonly index: string;
}

/** Whether `outDir` holds the whole build of just these sources. */
export function isBuilt(root: string, outDir: string, sources: string): boolean {
  const index = readIndex(root, outDir);
  const stamp = readStamp(stampFile(root, outDir));
  return index !== null && stamp?.sources === sources && stamp.index === index;
}

/** Notes that the build in `outDir` is finished; does nothing where it has no front page. */
export function writeBuildStamp(root: string, outDir: string, sources: string): void {
  const index = readIndex(root, outDir);
  if (index === null) return;
  const file = stampFile(root, outDir);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify({sources, index} satisfies BuildStamp)}\n`);
}

/** Before a build: what comes out of one that breaks off is not to be trusted. */
export function removeBuildStamp(root: string, outDir: string): void {
  rmSync(stampFile(root, outDir), {force: true});
}

/** `build` → `.lectern/build-stamp.json`; another folder has another stamp. */
function stampFile(root: string, outDir: string): string {
  const relative = path.relative(root, path.resolve(root, outDir));
  return path.join(root, '.lectern', `${relative.replace(/[^\w-]+/g, '-')}-stamp.json`);
}

function readIndex(root: string, outDir: string): string | null {
  const status = statSync(path.resolve(root, outDir, 'index.html'), {throwIfNoEntry: false});
  return status === undefined ? null : `${status.size} ${status.mtimeMs}`;
}

function readStamp(file: string): Partial<BuildStamp> | null {
  try {
    const unsafe: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof unsafe === 'object' ? unsafe : null;
  } catch {
    return null;
  }
}
