import {keysOfProfile} from '../../core/keys-of-profile';
import type {StoredWords} from '../../core/learner/stored-words';
import {profileKey, profilePrefix, profilesKey} from '../../core/storage-keys';
import {readStored} from '../record/safe-storage';
import {makeElement} from '../search/make-element';
import {storedKeys} from './erase-profile';
import {makeTable} from './events-part';
import type {KeepingPart} from './keeping-desk';

/** What lies in local storage for the open profile and for all of them, key by key, as it is. */
export const showStorage: KeepingPart = (place, {courseId, profile, words}) => {
  const body = makeElement('tbody', {});
  const table = makeTable(
    [words.keepingKey, words.keepingPurpose, words.keepingValue],
    body,
    words.keepingKey,
  );
  const none = makeElement('p', {}, words.keepingNoKeys);
  place.replaceChildren(table, none);

  function makeRow(key: string): HTMLElement {
    return makeElement(
      'tr',
      {},
      makeElement('th', {scope: 'row'}, makeElement('code', {translate: 'no'}, key)),
      makeElement('td', {}, words[wordOf(key)]),
      makeElement('td', {}, makeElement('code', {translate: 'no'}, readStored(key) ?? '')),
    );
  }

  function wordOf(key: string): keyof StoredWords {
    if (key === 'theme') return 'keepingKeyTheme';
    if (key === profileKey(courseId)) return 'keepingKeyProfile';
    if (key === profilesKey(courseId)) return 'keepingKeyProfiles';
    const [name = ''] = key.slice(profilePrefix(courseId, profile).length).split(':');
    return new Map(Object.entries(keyWords)).get(name) ?? 'keepingKeyOther';
  }

  return () => {
    const all = storedKeys();
    const shared = all.filter((key) => ['theme', profileKey(courseId), profilesKey(courseId)].includes(key));
    const keys = [...shared, ...keysOfProfile(all, courseId, profile)].toSorted();
    body.replaceChildren(...keys.map(makeRow));
    table.hidden = keys.length === 0;
    none.hidden = keys.length > 0;
  };
};

const keyWords = {
  choices: 'keepingKeyChoices',
  last: 'keepingKeyLast',
  drafts: 'keepingKeyDrafts',
  search: 'keepingKeySearch',
  'exam-clock': 'keepingKeyClock',
  keeping: 'keepingKeyKeeping',
} as const;
