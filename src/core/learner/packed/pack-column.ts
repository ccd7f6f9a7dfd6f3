import type {PackedColumn, PackedIndex, PackedNumbers} from './packed-events';
import {valueText} from './value-text';

/** Longer texts are rarely of one width, and rarely many. */
const widest = 64;

/** Packs the values of one field in the way that takes the least reading. */
export function packColumn(key: string, all: readonly unknown[]): PackedColumn {
  const {values, places} = distinct(all);
  if (values.length <= 1) return {key, kind: 'one', value: values[0]};
  const areMany = values.length > all.length / 2;
  const width = areMany ? sharedWidth(values) : null;
  if (width !== null) return {key, kind: 'texts', width, text: all.join('')};
  if (areMany && all.every((value) => typeof value === 'number')) {
    return {key, kind: 'numbers', numbers: numbersOf(all)};
  }
  return {key, kind: 'list', values, index: indexOf(places, values.length)};
}

function distinct(all: readonly unknown[]) {
  const known = new Map<string, number>();
  const values: unknown[] = [];
  const places = all.map((value) => {
    // The sign before it parts a text from every other value; most values are texts.
    const text = typeof value === 'string' ? `'${value}` : valueText(value);
    const place = known.get(text) ?? values.length;
    if (place === values.length) {
      known.set(text, place);
      values.push(value);
    }
    return place;
  });
  return {values, places};
}

/** The length that all have, where they are short texts of one length. */
function sharedWidth(values: readonly unknown[]): number | null {
  const [first] = values;
  if (typeof first !== 'string' || first.length === 0 || first.length > widest) return null;
  const areAlike = values.every((value) => typeof value === 'string' && value.length === first.length);
  return areAlike ? first.length : null;
}

function numbersOf(all: readonly number[]): PackedNumbers {
  const whole = Uint32Array.from(all);
  return all.every((value, place) => Object.is(value, whole[place])) ? whole : Float64Array.from(all);
}

function indexOf(places: readonly number[], count: number): PackedIndex {
  if (count <= 2 ** 8) return Uint8Array.from(places);
  return count <= 2 ** 16 ? Uint16Array.from(places) : Uint32Array.from(places);
}
