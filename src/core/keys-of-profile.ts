import {firstProfile, profileKey, profilePrefix, profilesKey} from './storage-keys';

const otherProfile = /^[a-z2-7]{26}(?::|$)/;

/** Those of the local-storage keys that belong to one profile: what a page of it wrote, and what its databases note. */
export function keysOfProfile(keys: readonly string[], courseId: string, profile: string): readonly string[] {
  const prefix = profilePrefix(courseId, profile);
  const own = keys.filter((key) => key.startsWith(prefix));
  if (profile !== firstProfile) return own;
  const shared = [profileKey(courseId), profilesKey(courseId)];
  return own.filter((key) => !shared.includes(key) && !otherProfile.test(key.slice(prefix.length)));
}
