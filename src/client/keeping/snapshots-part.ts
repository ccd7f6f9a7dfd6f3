import {planRestore} from '../../core/export/plan-restore';
import {recordName} from '../../core/storage-keys';
import {fillWords} from '../../core/words';
import {addEvents} from '../record/add-events';
import {openDatabase} from '../record/open-database';
import {listCopies, type RecordCopy, readCopy} from '../record/record-copies';
import {makeElement} from '../search/make-element';
import {askFirst} from './ask-first';
import {focusMessage, makeButton, makeMessage, say} from './controls';
import {formatCount, formatTime} from './format-texts';
import type {KeepingPart} from './keeping-desk';

/** The snapshots of the record, and the way back to each. */
export const showSnapshots: KeepingPart = (place, {courseId, profile, record, words}) => {
  const list = makeElement('ul', {class: 'keeping-list'});
  const message = makeMessage();
  place.replaceChildren(list, message);
  let shown = '';

  async function show(): Promise<void> {
    const copies = await withDatabase(listCopies).catch(() => []);
    // What has the focus stays where nothing changed.
    const now = JSON.stringify(copies);
    if (now === shown) return;
    shown = now;
    list.replaceChildren(
      ...(copies.length === 0 ? [makeElement('li', {}, words.keepingNoSnapshots)] : copies.map(makeRow)),
    );
  }

  function makeRow(copy: RecordCopy): HTMLElement {
    const reasons = {
      daily: words.keepingSnapshotDaily,
      import: words.keepingSnapshotImport,
      restore: words.keepingSnapshotRestore,
    };
    const text = fillWords(words.keepingSnapshot, {
      date: formatTime(copy.at),
      count: formatCount(copy.count),
    });
    const button = makeButton(words.keepingRestore, () => void restore(copy));
    button.setAttribute('aria-label', `${words.keepingRestore}: ${text}`);
    const what = makeElement(
      'span',
      {},
      text,
      ' ',
      makeElement('span', {class: 'label'}, reasons[copy.reason]),
    );
    return makeElement('li', {}, what, button);
  }

  async function restore(copy: RecordCopy): Promise<void> {
    const date = formatTime(copy.at);
    const events = await withDatabase((database) => readCopy(database, copy)).catch(() => null);
    if (events === null) return say(message, words.keepingMergeFailed, 'bad');
    const {lost, drafts} = planRestore(record.all(), events);
    if (lost.length + drafts.length === 0) return say(message, words.keepingRestoreNothing);
    const away = drafts.flatMap((draft) => (draft.type === 'set-aside' ? draft.events : []));
    const undone = drafts.filter(({type}) => type === 'restored').length;
    const answer = await askFirst({
      title: fillWords(words.keepingRestoreQuestion, {date}),
      text: fillWords(words.keepingRestoreText, {
        back: formatCount(lost.length + undone),
        away: formatCount(away.length),
      }),
      yes: words.keepingRestore,
      no: words.keepingCancel,
    });
    if (!answer) return;
    const outcome = await addEvents({courseId, profile, events: lost, reason: 'restore'});
    if (outcome !== 'added') return say(message, words.keepingMergeFailed, 'bad');
    for (const draft of drafts) record.append(draft);
    await record.settled();
    focusMessage(message);
    say(message, fillWords(words.keepingRestored, {date}));
    await show();
  }

  async function withDatabase<T>(
    use: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
  ): Promise<T> {
    const database = await openDatabase(recordName(courseId, profile), () => undefined);
    return use(database).finally(() => database.close());
  }

  return () => void (record.getSnapshot().status.kind === 'kept' && show());
};
