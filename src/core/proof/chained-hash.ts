import {sha256} from '../quiz/sha256';

/** Names a thing and everything that it stands on: `before` is the hash of what came before it, or empty. */
export function chainedHash(before: string, parts: readonly unknown[]): string {
  return sha256(JSON.stringify([before, ...parts])).slice(0, 16);
}
