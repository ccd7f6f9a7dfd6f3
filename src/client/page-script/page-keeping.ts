import type {KeepingWords} from '../../core/keeping-words';
import {showErase} from '../keeping/erase-part';
import {showEvents} from '../keeping/events-part';
import {showExport} from '../keeping/export-part';
import {showImport} from '../keeping/import-part';
import type {KeepingPart} from '../keeping/keeping-desk';
import {showProfiles} from '../keeping/profiles-part';
import {showReminder} from '../keeping/reminder-part';
import {showSnapshots} from '../keeping/snapshots-part';
import {showState} from '../keeping/state-part';
import {showStorage} from '../keeping/storage-part';
import {showWho} from '../keeping/who-part';
import {currentProfile} from '../record/current-profile';
import {openRecord} from '../record/open-record';
import type {RecordStore} from '../record/record-store';
import type {Behaviour} from './page-tools';

/** Replaced by the build: see src/plugins/page-script/. */
declare const LECTERN_KEEPING_WORDS: KeepingWords;

/** By the name that stands in the page's HTML, in `data-keeping`. */
const parts: Readonly<Record<string, KeepingPart>> = {
  reminder: showReminder,
  who: showWho,
  state: showState,
  export: showExport,
  import: showImport,
  snapshots: showSnapshots,
  profiles: showProfiles,
  events: showEvents,
  storage: showStorage,
  erase: showErase,
};

/** Fills the page of the record, and the reminder wherever a page has a place for it. */
export const startKeepingPage: Behaviour = ({settings: {courseId, baseUrl}}) => {
  const filled = new Map<HTMLElement, () => void>();
  let record: Promise<RecordStore> | undefined;

  function update(): void {
    for (const [place, show] of filled) {
      if (place.isConnected) show();
      else filled.delete(place);
    }
  }

  function open(): Promise<RecordStore> {
    record ??= openRecord({courseId}).then((opened) => {
      opened.subscribe(update);
      return opened;
    });
    return record;
  }

  async function fill(): Promise<void> {
    const opened = await open();
    for (const place of document.querySelectorAll<HTMLElement>('[data-keeping]')) {
      const part = parts[place.dataset.keeping ?? ''];
      if (!part || filled.has(place)) continue;
      const desk = {
        courseId,
        baseUrl,
        profile: currentProfile(),
        record: opened,
        words: LECTERN_KEEPING_WORDS,
      };
      const show = part(place, desk);
      filled.set(place, show);
      show();
    }
  }

  document.addEventListener('lectern:keeping', update);
  return () => void fill();
};
