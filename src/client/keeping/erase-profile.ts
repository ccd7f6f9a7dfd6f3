import {deleteDB} from 'idb';
import {keysOfProfile} from '../../core/keys-of-profile';
import {removeStored} from '../record/safe-storage';
import {databasesOf} from './stored-databases';

/** How long other windows have to let go of a database. */
const patience = 4000;

/**
 * Deletes all that this browser keeps of a profile: its databases, and every key of local storage. Gives whether all of
 * it is gone; a window that does not let go of a database loses it when it is closed.
 */
export async function eraseProfile(courseId: string, profile: string): Promise<boolean> {
  for (const key of keysOfProfile(storedKeys(), courseId, profile)) removeStored(key);
  const deleted = await Promise.all(databasesOf(courseId, profile).map(deleteOne));
  // A page that was still open may have written while its database went.
  for (const key of keysOfProfile(storedKeys(), courseId, profile)) removeStored(key);
  return deleted.every((isGone) => isGone);
}

/** The keys of local storage; none where it is blocked. */
export function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

async function deleteOne(name: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([deleteDB(name).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
