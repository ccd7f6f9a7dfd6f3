import {canonicalText} from '../learner/canonical-text';
import type {RecordEvent} from '../learner/event-base';
import {type RecordFile, recordFileLimits, recordFileVersion, recordFormat} from './record-file';

type Limits = {readonly bytes: number; readonly events: number};

/**
 * The text of a record's file: JSON, one event a line, sorted by id and with keys in order, so that equal records are
 * equal files and two of them can be compared line by line. What would be more than a file may hold becomes several
 * files, which can be imported in any order.
 */
export function formatRecordFiles(record: RecordFile, limits: Limits = recordFileLimits): readonly string[] {
  const head = headOf(record);
  const size = new TextEncoder();
  const room = limits.bytes - size.encode(head).length - tail.length;
  const parts: string[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const event of record.events.toSorted(byId)) {
    const line = `    ${canonicalText(event)}`;
    // A comma and the end of the line.
    const length = size.encode(line).length + 2;
    const part = parts.at(-1);
    if (part === undefined || used + length > room || part.length === limits.events) {
      parts.push([line]);
      used = length;
    } else {
      part.push(line);
      used += length;
    }
  }
  return parts.length === 0
    ? [`${head}${tail}`]
    : parts.map((lines) => `${head}\n${lines.join(',\n')}\n  ${tail}`);
}

const tail = ']\n}\n';

function headOf({courseId, profile}: RecordFile): string {
  const fields = {format: recordFormat, v: recordFileVersion, courseId, profile};
  const lines = Object.entries(fields).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  return `{\n${lines.join('')}  "events": [`;
}

function byId(a: RecordEvent, b: RecordEvent): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
