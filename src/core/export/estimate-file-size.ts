import {canonicalText} from '../learner/canonical-text';
import type {RecordEvent} from '../learner/event-base';

const sample = 1000;
/** What a file has beside the events' own texts: its head, and for each event the indent, a comma and a line's end. */
const headSize = 100;
const lineSize = 6;

/** About how many bytes a record has as a file: nearly exact for small ones, worked out from a sample for large ones. */
export function estimateFileSize(events: readonly RecordEvent[]): number {
  if (events.length === 0) return headSize;
  const step = Math.ceil(events.length / sample);
  const looked = events.filter((_, index) => index % step === 0);
  const bytes = new TextEncoder();
  const size = looked.reduce((sum, event) => sum + bytes.encode(canonicalText(event)).length + lineSize, 0);
  return headSize + Math.round((size / looked.length) * events.length);
}
