import {createHash} from 'node:crypto';
import {gunzipSync, gzipSync} from 'node:zlib';
import {type CborItem, readCbor, replaceItems, textOf} from './cbor-items';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Begins each file of the index, once it is unpacked. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Pagefind writes filters and their values in an order that differs from run to run, and names files after what is in
 * them. This sorts them and names them anew, so that one course has one index.
 */
export function orderFilters(files: readonly IndexFile[]): readonly IndexFile[] {
  const names = new Map<string, string>();
  const sorted = files.map((file) => {
    const name = /^filter\/(.+)\.pf_filter$/.exec(file.path)?.[1];
    if (name === undefined) return file;
    // A filter is its name, and a list of values with their pages.
    const content = change(file.content, (filter) => sortAt(filter, filter.items[1]));
    const renamed = rename(name, content);
    names.set(name, renamed);
    return {path: `filter/${renamed}.pf_filter`, content};
  });
  const metas = new Map<string, string>();
  const named = sorted.map((file) => {
    const name = /^pagefind\.(.+)\.pf_meta$/.exec(file.path)?.[1];
    if (name === undefined) return file;
    const content = change(file.content, (meta) => sortFilters(meta, names));
    const renamed = rename(name, content);
    metas.set(name, renamed);
    return {path: `pagefind.${renamed}.pf_meta`, content};
  });
  return named.map((file) =>
    file.path === 'pagefind-entry.json' ? {...file, content: renameIn(file.content, metas)} : file,
  );
}

/** The list of filters in what describes the index: their names, each with that of its file. */
function sortFilters(meta: CborItem, names: ReadonlyMap<string, string>): Uint8Array {
  const filters = meta.items.find(
    ({items}) =>
      items.length > 0 && items.every((entry) => entry.items[1] && names.has(textOf(entry.items[1]))),
  );
  const bytes = filters === undefined ? meta.bytes : sortAt(meta, filters);
  return renameIn(bytes, names);
}

/** A whole in which one list is sorted by the first text of its entries. */
function sortAt(whole: CborItem, list: CborItem | undefined): Uint8Array {
  const key = (entry: CborItem) => (entry.items[0] === undefined ? '' : textOf(entry.items[0]));
  return replaceItems(
    whole,
    whole.items.map((item) => {
      if (item !== list) return item.bytes;
      const entries = [...item.items].sort((one, other) => (key(one) < key(other) ? -1 : 1));
      return replaceItems(
        item,
        entries.map(({bytes}) => bytes),
      );
    }),
  );
}

function change(content: Uint8Array, edit: (whole: CborItem) => Uint8Array): Uint8Array {
  const unpacked = gunzipSync(content);
  if (!unpacked.subarray(0, signature.length).equals(signature)) {
    throw new Error("Pagefind's index begins in another way than before.");
  }
  return gzipSync(Buffer.concat([signature, edit(readCbor(unpacked.subarray(signature.length)))]), {
    level: 9,
  });
}

/** `en_1a2b3c4` → the same language, and as many digits of the new content. */
function rename(name: string, content: Uint8Array): string {
  const [, language = '', digits = ''] = /^(.*_)([0-9a-f]+)$/.exec(name) ?? [];
  return language + createHash('sha256').update(content).digest('hex').slice(0, digits.length);
}

/** Each name is as long as the one in whose place it comes, so that lengths which are stated stay true. */
function renameIn(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(content).toString('latin1');
  for (const [name, renamed] of names) text = text.replaceAll(name, renamed);
  return Buffer.from(text, 'latin1');
}
