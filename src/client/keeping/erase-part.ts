import {profileKey, profilesKey} from '../../core/storage-keys';
import {removeStored} from '../record/safe-storage';
import {makeElement} from '../search/make-element';
import {askFirst} from './ask-first';
import {makeButton, makeMessage, say} from './controls';
import {eraseProfile} from './erase-profile';
import type {KeepingPart} from './keeping-desk';
import {chooseProfile, readProfiles} from './profiles';
import {profilesWithRecord} from './stored-databases';

/** Deletes everything that the course keeps in this browser. */
export const showErase: KeepingPart = (place, {courseId, words}) => {
  const message = makeMessage();
  const button = makeButton(words.keepingEraseAll, () => void eraseAll());
  place.replaceChildren(makeElement('p', {class: 'keeping-actions'}, button), message);

  async function eraseAll(): Promise<void> {
    const answer = await askFirst({
      title: words.keepingEraseAllQuestion,
      text: words.keepingEraseAllText,
      yes: words.keepingEraseAll,
      no: words.keepingCancel,
    });
    if (!answer) return;
    const known = readProfiles(courseId).map(({id}) => id);
    const all = new Set([...known, ...(await profilesWithRecord(courseId))]);
    const gone = await Promise.all([...all].map((id) => eraseProfile(courseId, id)));
    // Other windows hear of it by this key.
    chooseProfile(courseId, known[0] ?? '');
    for (const key of [profilesKey(courseId), profileKey(courseId), 'theme']) removeStored(key);
    if (gone.every((isGone) => isGone)) location.reload();
    else say(message, words.keepingEraseFailed, 'bad');
  }

  return () => undefined;
};
