import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import {makeButton, makeMessage, say} from './controls';
import {exportRecord} from './export-record';
import {formatCount, formatTime} from './format-texts';
import type {KeepingPart} from './keeping-desk';
import {readMemory, writeMemory} from './keeping-memory';
import {askPersistence} from './persistence';
import {findProfile} from './profile-name';

/** The button that makes a file of the record, and when that was done last. */
export const showExport: KeepingPart = (place, {courseId, profile, record, words}) => {
  const message = makeMessage();
  const last = makeElement('p', {class: 'label'});
  const button = makeButton(words.keepingExport, exportNow, 'action');
  place.replaceChildren(makeElement('p', {class: 'keeping-actions'}, button), message, last);

  function exportNow(): void {
    const events = record.all();
    const {name} = findProfile(courseId, profile);
    const now = new Date();
    const files = exportRecord({courseId, name, events, now});
    writeMemory(courseId, profile, {
      exportedAt: now.toISOString(),
      exportedEvents: events.length,
      putOffUntil: null,
    });
    const [file = ''] = files;
    say(
      message,
      files.length === 1
        ? fillWords(words.keepingExported, {file})
        : fillWords(words.keepingExportedParts, {count: formatCount(files.length)}),
    );
    show();
    // Who takes a copy cares for the record: a fitting moment to ask the browser to care as well.
    void askPersistence();
  }

  function show(): void {
    const {exportedAt, exportedEvents} = readMemory(courseId, profile);
    const fresh = Math.max(0, record.all().length - exportedEvents);
    last.textContent =
      exportedAt === null
        ? words.keepingExportedNever
        : `${fillWords(words.keepingExportedLast, {date: formatTime(exportedAt)})} ${fillWords(words.keepingNewSince, {count: formatCount(fresh)})}`;
    button.disabled = record.all().length === 0;
  }

  return show;
};
