import type {KeepingWords} from '../../core/keeping-words';
import {firstProfile} from '../../core/storage-keys';
import {type Profile, readProfiles} from './profiles';

/** What a profile is called on the page. */
export function profileName({id, name}: Profile, words: KeepingWords): string {
  if (name !== '') return name;
  return id === firstProfile ? words.keepingFirstProfile : words.keepingUnnamed;
}

/** The open profile, also where the list of profiles was lost. */
export function findProfile(courseId: string, id: string): Profile {
  return readProfiles(courseId).find((profile) => profile.id === id) ?? {id, name: ''};
}
