/** One value in a CBOR text, by its place: so that values can be put in another order without reading them. */
export interface CborItem {
  readonly bytes: Uint8Array;
  /** Of an array, its values; empty for all else. */
  readonly items: readonly CborItem[];
}

const TEXT = 3;
const ARRAY = 4;

/**
 * Reads the value that begins at `at`, of the kinds that Pagefind writes: numbers, texts, and arrays of a stated length.
 * @throws where there is another kind
 */
export function readCbor(bytes: Uint8Array, at = 0): CborItem {
  const {kind, argument, after} = readHead(bytes, at);
  if (kind <= 1) return {bytes: bytes.subarray(at, after), items: []};
  if (kind === TEXT) return {bytes: bytes.subarray(at, after + argument), items: []};
  if (kind !== ARRAY) throw new Error(`Pagefind's index holds a value of kind ${kind}, which is new.`);
  const items: CborItem[] = [];
  let end = after;
  for (let count = 0; count < argument; count++) {
    const item = readCbor(bytes, end);
    items.push(item);
    end += item.bytes.length;
  }
  return {bytes: bytes.subarray(at, end), items};
}

/** An array of these values, in the place of an array that had as many. */
export function replaceItems(array: CborItem, items: readonly Uint8Array[]): Uint8Array {
  const {after} = readHead(array.bytes, 0);
  return Buffer.concat([array.bytes.subarray(0, after), ...items]);
}

/** The text that a value is. */
export function textOf({bytes}: CborItem): string {
  const {kind, after} = readHead(bytes, 0);
  return kind === TEXT ? Buffer.from(bytes.subarray(after)).toString('utf8') : '';
}

/** The kind of a value, its length or number, and where what follows begins. */
function readHead(bytes: Uint8Array, at: number): {kind: number; argument: number; after: number} {
  const first = bytes[at];
  if (first === undefined) throw new Error("Pagefind's index is cut off.");
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return {kind, argument: short, after: at + 1};
  if (short > 27) throw new Error("Pagefind's index holds a value without a stated length, which is new.");
  const size = 2 ** (short - 24);
  let argument = 0;
  for (let index = 1; index <= size; index++) argument = argument * 256 + (bytes[at + index] ?? 0);
  return {kind, argument, after: at + 1 + size};
}
