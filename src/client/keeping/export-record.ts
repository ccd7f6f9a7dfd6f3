import {formatRecordFiles} from '../../core/export/format-record-files';
import type {RecordEvent} from '../../core/learner/event-base';
import {slug} from '../../core/slug';

interface Exported {
  readonly courseId: string;
  /** The profile's own name; may be empty. */
  readonly name: string;
  readonly events: readonly RecordEvent[];
  readonly now: Date;
}

/** Hands the record to the learner as a file, or as several where it is more than one may hold. Gives their names. */
export function exportRecord({courseId, name, events, now}: Exported): readonly string[] {
  const texts = formatRecordFiles({courseId, profile: name, events});
  const day = now.toISOString().slice(0, 10);
  const stem = [courseId, slug(name), day].filter((part) => part !== '').join('-');
  return texts.map((text, index) => {
    const file = texts.length === 1 ? `${stem}.json` : `${stem}-${index + 1}-of-${texts.length}.json`;
    download(file, text);
    return file;
  });
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
