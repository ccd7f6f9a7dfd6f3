import type {SearchRecord} from './search-record';

/** What is known of a record that the index holds. */
export interface KnownRecord {
  readonly objectID: string;
  /** Null for one that something else has written. */
  readonly hash: string | null;
}

/** What has to be sent so that the index holds just these records. */
export interface IndexDifference {
  readonly added: readonly SearchRecord[];
  readonly changed: readonly SearchRecord[];
  /** Ids of records that no page has any more. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Compares by id, then by hash: a record without a hash counts as changed. */
export function indexDifference(
  records: readonly SearchRecord[],
  known: readonly KnownRecord[],
): IndexDifference {
  const hashes = new Map(known.map(({objectID, hash}) => [objectID, hash]));
  const wanted = new Set(records.map(({objectID}) => objectID));
  const added = records.filter(({objectID}) => !hashes.has(objectID));
  const changed = records.filter(({objectID, hash}) => hashes.has(objectID) && hashes.get(objectID) !== hash);
  return {
    added,
    changed,
    removed: known.map(({objectID}) => objectID).filter((id) => !wanted.has(id)),
    unchanged: records.length - added.length - changed.length,
  };
}
