import {firstProfile, profileKey, profilesKey} from '../../core/storage-keys';
import {randomId} from '../record/random-id';
import {readStored, removeStored, writeStored} from '../record/safe-storage';

export interface Profile {
  readonly id: string;
  /** Empty where it has none. */
  readonly name: string;
}

const longestName = 60;

/** The profiles of this browser in the order in which they were made. The first is always there, if only empty. */
export function readProfiles(courseId: string): readonly Profile[] {
  const known = parse(readStored(profilesKey(courseId))).filter(isProfile);
  return known.some(({id}) => id === firstProfile) ? known : [{id: firstProfile, name: ''}, ...known];
}

/** Adds a profile. Null where the browser keeps nothing. */
export function addProfile(courseId: string, name: string): Profile | null {
  const profile = {id: randomId(), name: tidyName(name)};
  return writeProfiles(courseId, [...readProfiles(courseId), profile]) ? profile : null;
}

/** Gives a profile another name; one that the list had lost is on it again. */
export function renameProfile(courseId: string, id: string, name: string): boolean {
  const others = readProfiles(courseId);
  const renamed = {id, name: tidyName(name)};
  const isKnown = others.some((profile) => profile.id === id);
  const list = isKnown
    ? others.map((profile) => (profile.id === id ? renamed : profile))
    : [...others, renamed];
  return writeProfiles(courseId, list);
}

/** Takes a profile off the list; of the first, which stays, the name goes. */
export function forgetProfile(courseId: string, id: string): void {
  const rest = readProfiles(courseId).filter((profile) => profile.id !== id);
  const isPlain = rest.every((profile) => profile.id === firstProfile && profile.name === '');
  if (isPlain) removeStored(profilesKey(courseId));
  else writeProfiles(courseId, rest);
}

/** Makes every window of this site work with another profile from its next page on: this one has to be loaded anew. */
export function chooseProfile(courseId: string, id: string): void {
  // Set before it is removed: so other windows hear of it even where the key was not there.
  writeStored(profileKey(courseId), id);
  if (id === firstProfile) removeStored(profileKey(courseId));
}

/** One line without spaces at its ends, and of bearable length. */
export function tidyName(name: string): string {
  return [...name.replace(/\s+/g, ' ').trim()].slice(0, longestName).join('');
}

function writeProfiles(courseId: string, profiles: readonly Profile[]): boolean {
  return writeStored(profilesKey(courseId), JSON.stringify(profiles));
}

function parse(stored: string | null): readonly unknown[] {
  try {
    const unsafe: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(unsafe) ? unsafe : [];
  } catch {
    return [];
  }
}

function isProfile(value: unknown): value is Profile {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return false;
  const isKnownId =
    value.id === firstProfile || (typeof value.id === 'string' && /^[a-z2-7]{26}$/.test(value.id));
  return isKnownId && typeof value.name === 'string' && value.name.length <= 4 * longestName;
}
