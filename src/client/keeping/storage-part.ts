import {keysOfProfile} from '../../core/keys-of-profile';
import type {StoredWords} from '../../core/learner/stored-words';
import {profileKey, profilePrefix, profilesKey} from '../../core/storage-keys';
import {type DataRow, dataTable, fillDataTable} from '../data-table';
import {readStored} from '../record/safe-storage';
import {makeElement} from '../search/make-element';
import {storedKeys} from './erase-profile';
import type {KeepingPart} from './keeping-desk';

/** What lies in local storage for the open profile and for all of them, key by key, as it is. */
export const showStorage: KeepingPart = (place, {courseId, profile, words}) => {
  const heads = [words.keepingKey, words.keepingPurpose, words.keepingValue];
  const table = dataTable(words.keepingKey, heads);
  const none = makeElement('p', {}, words.keepingNoKeys);
  place.replaceChildren(table, none);

  function toRow(key: string): DataRow {
    return [
      makeElement('code', {translate: 'no'}, key),
      words[wordOf(key)],
      makeElement('code', {translate: 'no'}, readStored(key) ?? ''),
    ];
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
    fillDataTable(table, keys.map(toRow));
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
