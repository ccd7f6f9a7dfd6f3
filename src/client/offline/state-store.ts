import {type KeptState, readKeptState, stateAddress, stateCacheName} from '../../core/offline/kept-state';

/** What is kept on this device; null for nothing. */
export async function readState(scope: string): Promise<KeptState | null> {
  // Without this question an empty cache would come to be wherever somebody asks.
  if (!(await caches.has(stateCacheName(scope)))) return null;
  const cache = await caches.open(stateCacheName(scope));
  const unsafe: unknown = await (await cache.match(scope + stateAddress))?.json();
  return readKeptState(unsafe);
}

/** Says from now on what is kept: the files must be there already. */
export async function writeState(scope: string, state: KeptState): Promise<void> {
  const cache = await caches.open(stateCacheName(scope));
  await cache.put(scope + stateAddress, new Response(JSON.stringify(state)));
}
