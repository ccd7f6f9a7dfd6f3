import {fileCacheName, isCacheOf, type KeptState, stateCacheName} from '../../core/offline/kept-state';
import {workerFile} from '../../core/offline/offline-lists';
import {inTurn} from './in-turn';
import {keepFiles} from './keep-files';
import {readFiles, readIndex} from './site-lists';
import {readState, writeState} from './state-store';

/** How far a download is. */
export interface KeepProgress {
  readonly done: number;
  readonly bytes: number;
}

/** Why a module could not be kept. */
export type KeepProblem = 'full' | 'network' | 'changed' | 'stopped';

export type KeepResult = {readonly ok: true} | {readonly ok: false; readonly problem: KeepProblem};

/**
 * Keeps modules on this device, those that are kept already in the site's newest version: all of one build. What was
 * kept before stays until the new is whole.
 * @param modules none: only brings up to date what is kept
 */
export async function keepModules(
  scope: string,
  modules: readonly string[],
  signal: AbortSignal,
  onProgress: (progress: KeepProgress) => void,
): Promise<KeepResult> {
  try {
    return await inTurn(scope, () => keepNow(scope, modules, signal, onProgress), signal);
  } catch (error) {
    return {ok: false, problem: problemOf(error, signal)};
  }
}

async function keepNow(
  scope: string,
  modules: readonly string[],
  signal: AbortSignal,
  onProgress: (progress: KeepProgress) => void,
): Promise<KeepResult> {
  const before = await readState(scope);
  let name: string | null = null;
  try {
    const {version, modules: known} = await readIndex(scope);
    name = fileCacheName(scope, version);
    const now = new Date().toISOString();
    const wanted = Object.fromEntries(
      [...Object.keys(before?.modules ?? {}), ...modules]
        // A module that is no longer part of the course cannot be kept any more.
        .filter((id) => id in known)
        .map((id) => [id, now]),
    );
    const files = await readFiles(scope, Object.keys(wanted));
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    onProgress({done: 0, bytes});
    const older = before ? await caches.open(fileCacheName(scope, before.version)) : null;
    await keepFiles({
      scope,
      files,
      cache: await caches.open(name),
      older,
      signal,
      onProgress: (done) => onProgress({done, bytes}),
    });
    if ((await readIndex(scope)).version !== version) return {ok: false, problem: 'changed'};
    await navigator.serviceWorker.register(scope + workerFile, {scope});
    await writeState(scope, {version, modules: wanted});
    await removeOthers(scope, name);
    return {ok: true};
  } catch (error) {
    // On a full disk the half of it would only be in the way; else the next try goes on from there.
    if (problemOf(error, signal) === 'full' && name !== null) await giveBack(scope, name, before);
    throw error;
  }
}

/** Takes a module away from this device; with the last one goes the worker. */
export async function takeAway(scope: string, module: string): Promise<void> {
  await inTurn(scope, () => takeAwayNow(scope, module));
}

async function takeAwayNow(scope: string, module: string): Promise<void> {
  const state = await readState(scope);
  if (state === null) return;
  const {[module]: _, ...rest} = state.modules;
  if (Object.keys(rest).length === 0) {
    for (const name of await caches.keys()) if (isCacheOf(name, scope)) await caches.delete(name);
    await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
    return;
  }
  await writeState(scope, {...state, modules: rest});
  await removeUnneeded(scope, {...state, modules: rest});
}

/** Takes away a module's files that did not all fit. */
async function giveBack(scope: string, name: string, before: KeptState | null): Promise<void> {
  if (before !== null && name === fileCacheName(scope, before.version)) await removeUnneeded(scope, before);
  else await caches.delete(name);
}

/** Which files no module needs, only the site's lists of the same build can say; else they go with the next version. */
async function removeUnneeded(scope: string, state: KeptState): Promise<void> {
  const index = await readIndex(scope).catch(() => null);
  if (index?.version !== state.version) return;
  const files = await readFiles(scope, Object.keys(state.modules)).catch(() => null);
  if (files === null) return;
  const needed = new Set(files.map(([path]) => scope + path));
  const cache = await caches.open(fileCacheName(scope, state.version));
  for (const {url} of await cache.keys()) {
    if (!needed.has(new URL(url).pathname)) await cache.delete(url);
  }
}

async function removeOthers(scope: string, name: string): Promise<void> {
  const old = (await caches.keys()).filter((each) => isCacheOf(each, scope));
  for (const each of old) {
    if (each !== name && each !== stateCacheName(scope)) await caches.delete(each);
  }
}

function problemOf(error: unknown, signal: AbortSignal): KeepProblem {
  if (signal.aborted) return 'stopped';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network';
}
