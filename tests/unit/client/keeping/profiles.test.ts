// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {eraseProfile} from '../../../../src/client/keeping/erase-profile';
import {
  addProfile,
  chooseProfile,
  forgetProfile,
  readProfiles,
  renameProfile,
} from '../../../../src/client/keeping/profiles';
import {profilesWithRecord} from '../../../../src/client/keeping/stored-databases';
import {readChoices, writeChoice} from '../../../../src/client/record/choice-mirror';
import {currentProfile, isOfAnotherProfile} from '../../../../src/client/record/current-profile';
import {writeLastLesson} from '../../../../src/client/record/last-lesson-mirror';
import {openRecord} from '../../../../src/client/record/open-record';
import {profileKey, searchKey} from '../../../../src/core/storage-keys';

/** As the script in the page's head does it. */
function openPageAs(profile: string | null): void {
  if (profile === null) delete document.documentElement.dataset.profile;
  else document.documentElement.dataset.profile = profile;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  openPageAs(null);
});

describe('profiles', () => {
  it('begin with one that has no name, and can be named', () => {
    expect(readProfiles('ml')).toEqual([{id: 'default', name: ''}]);
    expect(renameProfile('ml', 'default', '  Ada \n Lovelace ')).toBe(true);
    const made = addProfile('ml', 'x'.repeat(80));
    expect(readProfiles('ml')).toEqual([
      {id: 'default', name: 'Ada Lovelace'},
      {id: made?.id, name: 'x'.repeat(60)},
    ]);
  });

  it.each(['no JSON', '{}', '[1,{"id":"default"},{"id":"../x","name":"y"},{"id":"default","name":7}]'])(
    'take nothing from %s',
    (stored) => {
      localStorage.setItem('lectern:ml:profiles', stored);
      expect(readProfiles('ml')).toEqual([{id: 'default', name: ''}]);
    },
  );

  it('do not see what another one does', async () => {
    const other = addProfile('ml', 'Ben')?.id ?? '';
    writeChoice('ml', 'framework', 'pytorch');
    const first = await openRecord({courseId: 'ml'});
    first.append({type: 'lesson-read', lesson: 'a'});
    await first.close();
    openPageAs(other);
    expect(currentProfile()).toBe(other);
    expect(readChoices('ml')).toEqual(new Map());
    writeChoice('ml', 'framework', 'tensorflow');
    const second = await openRecord({courseId: 'ml'});
    expect(second.all()).toEqual([]);
    await second.close();
    openPageAs(null);
    expect(readChoices('ml')).toEqual(new Map([['framework', 'pytorch']]));
  });

  it('are told to every window when another is opened, the first too', () => {
    const set = vi.spyOn(Storage.prototype, 'setItem');
    chooseProfile('ml', 'default');
    expect(set).toHaveBeenCalledWith(profileKey('ml'), 'default');
    expect(localStorage.getItem(profileKey('ml'))).toBeNull();
    const other = addProfile('ml', 'Ben')?.id ?? '';
    chooseProfile('ml', other);
    expect(localStorage.getItem(profileKey('ml'))).toBe(other);
  });

  it('are compared by a page that was put aside meanwhile', () => {
    expect(isOfAnotherProfile('ml')).toBe(false);
    const other = addProfile('ml', 'Ben')?.id ?? '';
    chooseProfile('ml', other);
    expect(isOfAnotherProfile('ml')).toBe(true);
    openPageAs(other);
    expect(isOfAnotherProfile('ml')).toBe(false);
    chooseProfile('ml', 'default');
    expect(isOfAnotherProfile('ml')).toBe(true);
  });

  it('are found again where the list of them was lost', async () => {
    const other = addProfile('ml', 'Ben')?.id ?? '';
    openPageAs(other);
    await (await openRecord({courseId: 'ml'})).close();
    localStorage.clear();
    expect(await profilesWithRecord('ml')).toEqual([other]);
    expect(await profilesWithRecord('other-course')).toEqual([]);
  });
});

describe('erasing a profile', () => {
  /** Everything that a profile leaves behind in a browser. */
  async function use(profile: string | null): Promise<void> {
    openPageAs(profile);
    writeChoice('ml', 'framework', 'pytorch');
    writeLastLesson('ml', {id: 'a', title: 'A', href: '/a/'});
    localStorage.setItem(searchKey('ml', profile ?? undefined), '{}');
    const record = await openRecord({courseId: 'ml'});
    record.append({type: 'lesson-read', lesson: 'a'});
    await record.settled();
    openPageAs(null);
  }

  async function left(): Promise<readonly string[]> {
    const databases = await indexedDB.databases();
    return [...Object.keys(localStorage), ...databases.map(({name}) => name ?? '')].sort();
  }

  it('leaves nothing of it and all of the others, though its record is still open', async () => {
    const ben = addProfile('ml', 'Ben')?.id ?? '';
    const eve = addProfile('ml', 'Eve')?.id ?? '';
    for (const profile of [null, ben, eve]) await use(profile);
    localStorage.setItem('theme', 'dark');
    const before = await left();
    expect(await eraseProfile('ml', ben)).toBe(true);
    forgetProfile('ml', ben);
    expect(await left()).toEqual(before.filter((name) => !name.includes(ben)));
    expect(await eraseProfile('ml', 'default')).toBe(true);
    expect(await left()).toEqual(
      [
        `lectern:ml:${eve}`,
        `lectern:ml:${eve}:choices`,
        `lectern:ml:${eve}:last`,
        `lectern:ml:${eve}:search`,
        'lectern:ml:profiles',
        'theme',
      ].sort(),
    );
    expect(readProfiles('ml').map(({id}) => id)).toEqual(['default', eve]);
    expect(await eraseProfile('ml', eve)).toBe(true);
    forgetProfile('ml', eve);
    expect(await left()).toEqual(['theme']);
  });
});
