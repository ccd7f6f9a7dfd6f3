import {firstProfile} from '../../core/storage-keys';
import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import {askFirst} from './ask-first';
import {focusMessage, makeButton, makeMessage, say} from './controls';
import {eraseProfile} from './erase-profile';
import type {KeepingPart} from './keeping-desk';
import {nameForm} from './name-form';
import {profileName} from './profile-name';
import {
  addProfile,
  chooseProfile,
  forgetProfile,
  type Profile,
  readProfiles,
  renameProfile,
} from './profiles';
import {profilesWithRecord} from './stored-databases';

/** The profiles of this browser: open, rename, erase, and make a new one. */
export const showProfiles: KeepingPart = (place, {courseId, profile: current, words}) => {
  const list = makeElement('ul', {class: 'keeping-list'});
  const message = makeMessage();
  const create = nameForm({
    label: words.keepingNewProfile,
    action: words.keepingCreate,
    check: problemOf,
    onName: (name) => {
      const made = addProfile(courseId, name);
      if (made === null) say(message, words.keepingNoProfiles, 'bad');
      else turnTo(made.id);
    },
  });
  place.replaceChildren(list, message, create);

  async function show(): Promise<void> {
    const known = readProfiles(courseId);
    const lost = (await profilesWithRecord(courseId)).filter(
      (id) => !known.some((profile) => profile.id === id),
    );
    const all = [...known, ...lost.map((id) => ({id, name: ''}))];
    list.replaceChildren(...all.map(makeRow));
  }

  function makeRow(profile: Profile): HTMLElement {
    const name = profileName(profile, words);
    const isOpen = profile.id === current;
    const row = makeElement(
      'li',
      isOpen ? {'aria-current': 'true'} : {},
      makeElement(
        'span',
        {},
        name,
        isOpen ? ' ' : '',
        isOpen ? makeElement('span', {class: 'label'}, words.keepingOpenNow) : '',
      ),
    );
    const button = (text: string, onPress: () => void) => {
      const made = makeButton(text, onPress);
      made.setAttribute('aria-label', `${text}: ${name}`);
      return made;
    };
    const renaming = button(words.keepingRename, () => rename(row, profile));
    renaming.dataset.rename = profile.id;
    const actions = makeElement(
      'span',
      {class: 'keeping-actions'},
      ...(isOpen ? [] : [button(words.keepingOpen, () => turnTo(profile.id))]),
      renaming,
      button(words.keepingErase, () => void erase(profile)),
    );
    row.append(actions);
    return row;
  }

  function rename(row: HTMLElement, profile: Profile): void {
    const end = () =>
      void show().then(() => list.querySelector<HTMLElement>(`[data-rename="${profile.id}"]`)?.focus());
    const form = nameForm({
      label: words.keepingName,
      action: words.keepingSave,
      value: profile.name,
      check: (name) => (name === profile.name ? null : problemOf(name)),
      onName: (name) => {
        if (!renameProfile(courseId, profile.id, name)) say(message, words.keepingNoProfiles, 'bad');
        end();
        // The name stands in other parts of the page as well.
        document.dispatchEvent(new Event('lectern:keeping'));
      },
    });
    form.addEventListener('keydown', ({key}) => {
      if (key === 'Escape') end();
    });
    row.replaceChildren(form);
    form.querySelector('input')?.select();
  }

  async function erase(profile: Profile): Promise<void> {
    const name = profileName(profile, words);
    const answer = await askFirst({
      title: fillWords(words.keepingEraseQuestion, {name}),
      text: words.keepingEraseText,
      yes: words.keepingErase,
      no: words.keepingCancel,
    });
    if (!answer) return;
    const isGone = await eraseProfile(courseId, profile.id);
    forgetProfile(courseId, profile.id);
    if (!isGone) say(message, words.keepingEraseFailed, 'bad');
    else if (profile.id === current) turnTo(firstProfile);
    else say(message, fillWords(words.keepingErased, {name}));
    focusMessage(message);
    await show();
  }

  /** Every window of the site goes on with that profile, this one at once. */
  function turnTo(id: string): void {
    chooseProfile(courseId, id);
    location.reload();
  }

  function problemOf(name: string): string | null {
    if (name === '') return words.keepingNameEmpty;
    const isTaken = readProfiles(courseId).some((profile) => profileName(profile, words) === name);
    return isTaken ? words.keepingNameTaken : null;
  }

  void show();
  return () => undefined;
};
