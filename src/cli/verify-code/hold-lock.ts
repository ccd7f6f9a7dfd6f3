import {mkdirSync, rmSync, statSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

/** A lock this old was left behind by a run that was killed. */
const STALE_SECONDS = 900;

/** Does `work` while no other process does what needs the same lock. `folder` is made for as long as it takes. */
export async function holdLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!take(folder)) await wait(500);
  try {
    return await work();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const made = statSync(folder, {throwIfNoEntry: false});
    if (made !== undefined && Date.now() - made.mtimeMs > STALE_SECONDS * 1000) {
      rmSync(folder, {recursive: true, force: true});
    }
    return false;
  }
}
