import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import type {KeepingPart} from './keeping-desk';
import {findProfile, profileName} from './profile-name';
import {readProfiles} from './profiles';

/** Whose record is open, on a machine that has more than one. */
export const showWho: KeepingPart = (place, {courseId, profile, words}) => {
  return () => {
    const isAlone = readProfiles(courseId).length === 1;
    const name = profileName(findProfile(courseId, profile), words);
    const text = fillWords(words.keepingWho, {name});
    place.replaceChildren(...(isAlone ? [] : [makeElement('p', {class: 'label'}, text)]));
  };
};
