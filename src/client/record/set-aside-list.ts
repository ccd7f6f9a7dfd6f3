import type {RecordDatabase} from './open-database';
import type {SetAsideStore} from './record-snapshot';

type Found = Omit<SetAsideStore, 'isNew'>;

/**
 * Everything that was ever set aside beside this record: what is noted in it, and what was found just now, which is
 * noted for the next visit. `moved` names what is new even where it was noted before: more was added to it.
 */
export async function listSetAside(
  database: RecordDatabase,
  found: readonly Found[],
  moved: string | null,
): Promise<readonly SetAsideStore[]> {
  const unsafe: unknown = await database.get('snapshots', 'set-aside');
  const noted = Array.isArray(unsafe) ? unsafe.filter(isFound) : [];
  const added = found.filter(({name}) => !noted.some((known) => known.name === name));
  if (added.length > 0) {
    // Without room for the note the next visit says the same again, which does no harm.
    await database.put('snapshots', [...noted, ...added], 'set-aside').catch(() => undefined);
  }
  return [
    ...noted.map(({name, reason}) => ({name, reason, isNew: name === moved})),
    ...added.map(({name, reason}) => ({name, reason, isNew: true})),
  ];
}

function isFound(value: unknown): value is Found {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'reason' in value &&
    (value.reason === 'newer' || value.reason === 'damaged' || value.reason === 'unreadable')
  );
}
