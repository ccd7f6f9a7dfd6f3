import {explainFileProblem} from '../../core/export/explain-file-problem';
import {parseRecordFile} from '../../core/export/parse-record-file';
import {type ImportPreview, previewImport} from '../../core/export/preview-import';
import {type RecordFile, recordFileLimits} from '../../core/export/record-file';
import {fillWords} from '../../core/words';
import {type AddOutcome, addEvents} from '../record/add-events';
import {makeElement} from '../search/make-element';
import {makeButton, makeMessage, say} from './controls';
import {formatCount} from './format-texts';
import {makePreview} from './import-preview';
import type {KeepingPart} from './keeping-desk';
import {readMemory, writeMemory} from './keeping-memory';
import {askPersistence} from './persistence';
import {readTitles} from './read-titles';

/** Takes in a file: says what it would change, and does it when the learner says so. */
export const showImport: KeepingPart = (place, desk) => {
  const {courseId, profile, record, words} = desk;
  const field = makeElement('input', {type: 'file', accept: '.json,application/json'});
  const label = makeElement(
    'label',
    {class: 'keeping-field'},
    makeElement('span', {}, words.keepingFile),
    field,
  );
  const message = makeMessage();
  const preview = makeElement('div', {});
  place.replaceChildren(label, message, preview);
  field.addEventListener('change', () => void read());

  async function read(): Promise<void> {
    const [chosen] = field.files ?? [];
    preview.replaceChildren();
    if (!chosen) return;
    if (chosen.size > recordFileLimits.bytes) return say(message, words.keepingFileTooLarge, 'bad');
    say(message, words.keepingReading);
    const text = await chosen.text().catch(() => null);
    // The field is free for the same file once more, which may be another by then.
    field.value = '';
    if (text === null) return say(message, words.keepingFileUnreadable, 'bad');
    const parsed = parseRecordFile(text, courseId);
    if (!parsed.ok) return say(message, explainFileProblem(parsed.problem, words), 'bad');
    const changes = previewImport(record.all(), parsed.file.events);
    const titles = changes.added.length === 0 ? new Map() : await readTitles(desk.baseUrl);
    say(message, changes.added.length === 0 ? words.keepingNothingNew : '');
    if (changes.added.length > 0) ask(parsed.file, changes, titles);
  }

  function ask(file: RecordFile, changes: ImportPreview, titles: ReadonlyMap<string, string>): void {
    const yes = makeButton(words.keepingMerge, () => void merge(changes), 'action');
    const no = makeButton(words.keepingCancel, () => end(''));
    const box = makePreview({file, changes, titles, desk});
    box.append(makeElement('p', {class: 'keeping-actions'}, yes, no));
    preview.replaceChildren(box);
    box.focus();
  }

  async function merge({added}: ImportPreview): Promise<void> {
    for (const button of preview.querySelectorAll('button')) button.disabled = true;
    say(message, words.keepingMerging);
    const outcome = await addEvents({courseId, profile, events: added, reason: 'import'});
    if (outcome === 'added') {
      // What came from a file is in one.
      const {exportedEvents} = readMemory(courseId, profile);
      writeMemory(courseId, profile, {exportedEvents: exportedEvents + added.length});
      end(fillWords(words.keepingMerged, {count: formatCount(added.length)}));
      // Who brings a record along wants to keep it.
      void askPersistence();
    } else end(problems[outcome], 'bad');
  }

  const problems: Readonly<Record<Exclude<AddOutcome, 'added'>, string>> = {
    full: words.keepingMergeFull,
    blocked: words.keepingMergeBlocked,
    failed: words.keepingMergeFailed,
  };

  function end(text: string, kind: 'good' | 'bad' = 'good'): void {
    preview.replaceChildren();
    say(message, text, kind);
    field.focus();
  }

  return () => undefined;
};
