import {randomId} from './random-id';

/** Where a packed copy of the record lies in the store `snapshots`; there is at most one. Its name tells how much it holds. */
const packed = 'packed:';
/** Where each event lies once more that was written since, until the next copy holds it. */
const recent = 'recent:';

export const packedKeys = keysFrom(packed);
export const recentKeys = keysFrom(recent);

/** A name that no other copy has: so it shows that another took its place. */
export function packedKey(count: number): string {
  return `${packed}${count}:${randomId()}`;
}

export function recentKey(): string {
  return `${recent}${randomId()}`;
}

/** How many events the copy of this name holds. */
export function countIn(key: string): number {
  return Number(key.slice(packed.length).split(':')[0]);
}

/** A function, because a browser that stores nothing may not know ranges either. */
function keysFrom(prefix: string): () => IDBKeyRange {
  return () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
