import {estimateFileSize} from '../../core/export/estimate-file-size';
import {recordName} from '../../core/storage-keys';
import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import {focusMessage, makeButton, makeFact, makeMessage, say} from './controls';
import {formatCount, formatSize, formatSpan} from './format-texts';
import type {KeepingDesk, KeepingPart} from './keeping-desk';
import {askPersistence, type Persistence, readPersistence} from './persistence';
import {findProfile, profileName} from './profile-name';

/** What is kept of the open profile, where, and how safely. */
export const showState: KeepingPart = (place, desk) => {
  const {courseId, profile, record, words} = desk;
  const facts = makeElement('dl', {class: 'keeping-facts'});
  const message = makeMessage();
  const protection = makeElement('span', {});
  place.replaceChildren(facts, message);
  void readPersistence().then(showProtection);

  function showProtection(state: Persistence): void {
    const texts = {
      protected: words.keepingProtected,
      unprotected: words.keepingUnprotected,
      unknown: words.keepingNoProtection,
    };
    protection.replaceChildren(texts[state]);
    if (state === 'unprotected')
      protection.append(
        ' ',
        makeButton(words.keepingAsk, () => void ask()),
      );
  }

  async function ask(): Promise<void> {
    const state = await askPersistence();
    focusMessage(message);
    showProtection(state);
    if (state === 'protected') say(message, words.keepingProtected);
    else say(message, words.keepingRefused, 'bad');
  }

  return () => {
    const {events, setAside, status} = record.getSnapshot();
    const [first, last] = [events[0], events.at(-1)];
    facts.replaceChildren(
      makeFact(words.keepingProfile, profileName(findProfile(courseId, profile), words)),
      makeFact(words.keepingEvents, formatCount(events.length)),
      makeFact(words.keepingSpan, first && last ? formatSpan(first.at, last.at) : words.keepingNothingYet),
      makeFact(words.keepingSize, formatSize(estimateFileSize(events))),
      makeFact(words.keepingPlace, ...placeText(desk)),
      ...(status.kind === 'kept' ? [makeFact(words.keepingProtection, protection)] : []),
      ...(setAside.length > 0 ? [makeFact(words.keepingSetAside, makeSetAside(desk))] : []),
    );
  };
};

function placeText({courseId, profile, record, words}: KeepingDesk): readonly (Node | string)[] {
  const {status} = record.getSnapshot();
  if (status.kind === 'kept') {
    const [before = '', after = ''] = words.keepingPlaceKept.split('{name}');
    return [before, makeElement('code', {translate: 'no'}, recordName(courseId, profile)), after];
  }
  return [
    {blocked: words.keepingBlocked, full: words.keepingFull, closed: words.keepingClosed}[status.reason],
  ];
}

function makeSetAside({record, words}: KeepingDesk): HTMLElement {
  const texts = {
    newer: words.keepingSetAsideNewer,
    damaged: words.keepingSetAsideDamaged,
    unreadable: words.keepingSetAsideUnreadable,
  };
  const {setAside} = record.getSnapshot();
  const items = setAside.map(({name, reason}) => makeElement('li', {}, fillWords(texts[reason], {name})));
  return makeElement('ul', {}, ...items);
}
