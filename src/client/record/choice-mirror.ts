import {choicesKey} from '../../core/storage-keys';
import {currentProfile} from './current-profile';
import {readStoredObject, writeStored} from './safe-storage';

/** The chosen tabs as the script in the page's head reads them before the first paint: family → value. */
export function readChoices(courseId: string): ReadonlyMap<string, string> {
  const stored = Object.entries(readStoredObject(choicesKey(courseId, currentProfile())));
  return new Map(stored.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Keeps one choice and leaves those of other families as they are. */
export function writeChoice(courseId: string, family: string, value: string): void {
  const choices = new Map(readChoices(courseId)).set(family, value);
  writeStored(choicesKey(courseId, currentProfile()), JSON.stringify(Object.fromEntries(choices)));
}
