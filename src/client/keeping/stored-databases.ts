import {recordName} from '../../core/storage-keys';

/** Names of this site's databases in the browser; null where the browser does not tell. */
export async function databaseNames(): Promise<readonly string[] | null> {
  try {
    const databases = await indexedDB.databases();
    return databases.flatMap(({name}) => name ?? []);
  } catch {
    return null;
  }
}

/** The databases that may belong to a profile: its record, the one that took its place, and what was set aside. */
export function databasesOf(courseId: string, profile: string): readonly string[] {
  const name = recordName(courseId, profile);
  return [name, `${name}:second`, `${name}:set-aside`, `${name}:second:set-aside`];
}

/** Ids of profiles that have a record in this browser, whether a list knows them or not. */
export async function profilesWithRecord(courseId: string): Promise<readonly string[]> {
  const prefix = recordName(courseId, '');
  const names = (await databaseNames()) ?? [];
  return names.flatMap((name) => {
    const id = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^[a-z2-7]{26}$/.test(id) ? [id] : [];
  });
}
