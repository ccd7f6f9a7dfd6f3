import {fileCacheName} from '../../core/offline/kept-state';
import {readState} from './state-store';

/** A kept file by its address below the site; undefined where it is not kept. */
export async function findKept(scope: string, path: string): Promise<Response | undefined> {
  const state = await readState(scope);
  if (state === null) return undefined;
  const cache = await caches.open(fileCacheName(scope, state.version));
  return cache.match(scope + path);
}
