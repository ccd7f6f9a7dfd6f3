/**
 * Events in the form that a browser reads fastest: columns in place of objects, each distinct value once. Made by
 * `packEvents`, read by `unpackEvents`. What lies in a store is foreign until that has checked it.
 */
export interface PackedEvents {
  readonly v: 1;
  readonly count: number;
  readonly groups: readonly PackedGroup[];
}

/** The events of one type with the same fields. */
export interface PackedGroup {
  /** The place of each of them in the order of the record. */
  readonly places: Uint32Array;
  /** Their fields, in the order in which they lie in the events. */
  readonly columns: readonly PackedColumn[];
}

/**
 * The values of one field. `one`: the same in every event. `list`: each distinct value, and which of them an event has.
 * `texts`: texts of one width in a row. `numbers`: as they are.
 */
export type PackedColumn = {readonly key: string} & (
  | {readonly kind: 'one'; readonly value: unknown}
  | {readonly kind: 'list'; readonly values: readonly unknown[]; readonly index: PackedIndex}
  | {readonly kind: 'texts'; readonly width: number; readonly text: string}
  | {readonly kind: 'numbers'; readonly numbers: PackedNumbers}
);

/** Whole ones, if all are: a browser makes an object of each that might not be. */
export type PackedNumbers = Uint32Array | Float64Array;

export type PackedIndex = Uint8Array | Uint16Array | Uint32Array;
