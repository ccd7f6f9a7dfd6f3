import {isCount} from '../field-checks';
import type {PackedColumn, PackedEvents, PackedGroup} from './packed-events';

type Fields = Readonly<Record<string, unknown>>;

/** A packed copy whose parts fit together; null for anything else. The values in it are still unchecked. */
export function readPacked(unsafe: unknown): PackedEvents | null {
  if (!isObject(unsafe) || unsafe.v !== 1 || !isCount(unsafe.count) || !Array.isArray(unsafe.groups))
    return null;
  const {count} = unsafe;
  const groups: readonly unknown[] = unsafe.groups;
  if (!groups.every(isGroup)) return null;
  const all = groups.reduce((sum, {places}) => sum + places.length, 0);
  return all === count ? {v: 1, count, groups} : null;
}

function isGroup(value: unknown): value is PackedGroup {
  if (!isObject(value)) return false;
  const {places, columns} = value;
  if (!isNumbers(places, 'Uint32Array') || places.length === 0 || !Array.isArray(columns)) return false;
  const keys = new Set(columns.map((column: unknown) => (isObject(column) ? column.key : null)));
  return keys.size === columns.length && columns.every((column) => isColumn(column, places.length));
}

function isColumn(value: unknown, rows: number): value is PackedColumn {
  if (!isObject(value) || typeof value.key !== 'string' || value.key === '__proto__') return false;
  const {kind, values, index, width, text, numbers} = value;
  switch (kind) {
    case 'one':
      return 'value' in value;
    case 'list':
      return Array.isArray(values) && isIndex(index, rows, values.length);
    case 'texts':
      return isCount(width) && typeof text === 'string' && text.length === rows * width;
    case 'numbers':
      return (
        (isNumbers(numbers, 'Uint32Array') || isNumbers(numbers, 'Float64Array')) && numbers.length === rows
      );
    default:
      return false;
  }
}

function isIndex(value: unknown, rows: number, values: number): boolean {
  const isOne = ['Uint8Array', 'Uint16Array', 'Uint32Array'].some((name) => isNumbers(value, name));
  // One of those three, whose reading is the same.
  const index = value as Uint32Array;
  return isOne && index.length === rows && highest(index) < values;
}

/** A plain loop: with a function for each of ten thousands it takes many times as long. */
function highest(index: Uint32Array): number {
  let most = 0;
  for (const place of index) if (place > most) most = place;
  return most;
}

/** By name: a store of a test makes its lists in another realm. */
function isNumbers(value: unknown, name: string): value is Uint32Array {
  return Object.prototype.toString.call(value) === `[object ${name}]`;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
