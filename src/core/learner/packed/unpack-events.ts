import {checkEvent, fieldCheckOf, textCheckOf} from '../check-event';
import type {RecordEvent} from '../event-base';
import type {PackedColumn, PackedGroup} from './packed-events';
import {readPacked} from './read-packed';

type Row = Record<string, unknown>;

/**
 * The events of a packed copy in their order; null where it is not whole, or where one of them would not pass the checks
 * of today. As each distinct value lies there once, it is checked once.
 */
export function unpackEvents(unsafe: unknown): readonly RecordEvent[] | null {
  const packed = readPacked(unsafe);
  if (packed === null) return null;
  const events: (Row | undefined)[] = new Array(packed.count).fill(undefined);
  for (const group of packed.groups) {
    const rows = unpackGroup(group);
    if (rows === null) return null;
    group.places.forEach((place, row) => {
      events[place] = rows[row];
    });
  }
  // A place that is taken twice, or lies beyond the end, leaves another empty.
  if (events.length !== packed.count || events.includes(undefined)) return null;
  // Each is a row that was checked.
  return events as unknown as readonly RecordEvent[];
}

function unpackGroup({places, columns}: PackedGroup): readonly Row[] | null {
  const first: Row = {};
  for (const column of columns) first[column.key] = firstOf(column);
  const checked = checkEvent(first);
  if (!checked.ok) return null;
  const rows: Row[] = [];
  // Copies of one object share its making. Spread syntax takes five times as long where objects of several shapes pass by.
  for (let left = places.length; left > 0; left -= 1) rows.push(Object.assign({}, first));
  for (const column of columns) {
    if (column.kind === 'one') continue;
    const isRight = fieldCheckOf(checked.event, column.key);
    if (!fillColumn(column, rows, isRight)) return null;
  }
  return rows;
}

function firstOf(column: PackedColumn): unknown {
  switch (column.kind) {
    case 'one':
      return column.value;
    case 'list':
      return column.values[column.index[0] ?? 0];
    case 'texts':
      return column.text.slice(0, column.width);
    case 'numbers':
      return column.numbers[0];
  }
}

/** Whether every value is right; each row has its own then. A loop for each kind, which is how they are fast. */
function fillColumn(
  column: Exclude<PackedColumn, {kind: 'one'}>,
  rows: readonly Row[],
  isRight: (value: unknown) => boolean,
): boolean {
  const {key} = column;
  let place = 0;
  if (column.kind === 'list') {
    const {values, index} = column;
    if (!values.every(isRight)) return false;
    for (const row of rows) row[key] = values[index[place++] ?? 0];
    return true;
  }
  if (column.kind === 'numbers') {
    const {numbers} = column;
    for (const row of rows) row[key] = numbers[place++];
    return numbers.every(isRight);
  }
  const {text, width} = column;
  const textCheck = textCheckOf(key);
  const isAt =
    textCheck?.width === width
      ? textCheck.isAt
      : (_text: string, start: number) => isRight(text.slice(start, start + width));
  for (const row of rows) {
    if (!isAt(text, place)) return false;
    row[key] = text.slice(place, place + width);
    place += width;
  }
  return true;
}
