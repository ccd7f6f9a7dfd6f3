import {stateCacheName} from '../../core/offline/kept-state';

/**
 * Changes what is kept when no other window is about to: else each would write what it had read before the other.
 * Rejects where `signal` aborts before its turn.
 */
export async function inTurn<T>(scope: string, change: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return navigator.locks.request(stateCacheName(scope), signal ? {signal} : {}, change);
}
