/** What an error of the browser's storage means for the record. */
export type StorageFailure = 'blocked' | 'full' | 'newer' | 'damaged';

/** Errors that say that the site may not store anything, or that there is nothing to store in. */
const blockedNames = ['SecurityError', 'InvalidStateError', 'TimeoutError', 'ReferenceError', 'TypeError'];

/** By name: errors of the database do not share a class that every browser and test has. */
export function failureOf(error: unknown): StorageFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return blockedNames.includes(name) ? 'blocked' : 'damaged';
}
