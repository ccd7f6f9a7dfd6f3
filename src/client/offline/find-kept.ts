import {fileCacheName} from '../../core/offline/kept-state';
import {readState} from './state-store';

/** A kept file by its address below the site; undefined where it is not kept, or the browser cannot get at it. */
export async function findKept(scope: string, path: string): Promise<Response | undefined> {
  try {
    const state = await readState(scope);
    if (state === null) return undefined;
    const cache = await caches.open(fileCacheName(scope, state.version));
    return await cache.match(scope + path);
  } catch {
    // A store that is damaged must not stand between a page and the network.
    return undefined;
  }
}
