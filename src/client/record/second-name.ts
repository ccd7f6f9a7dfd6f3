import {readStored, removeStored, writeStored} from './safe-storage';

/** The database that takes the place of one that cannot be opened; also the key under which local storage knows. */
export function secondName(name: string): string {
  return `${name}:second`;
}

/** Remembers that the second database holds events which the first must get back. */
export function markSecondName(name: string): void {
  writeStored(secondName(name), '1');
}

export function isSecondNameMarked(name: string): boolean {
  return readStored(secondName(name)) !== null;
}

export function unmarkSecondName(name: string): void {
  removeStored(secondName(name));
}
