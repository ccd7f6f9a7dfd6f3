import type {Root} from 'mdast';
import {parseMdx} from './processor';
import {isParserMessage, type Patch, type Slip} from './slip-site';
import {explainSyntaxError} from './syntax-slip';
import {unreadableFrom} from './unreadable-slip';

export interface TolerantTree {
  /** Null where the page cannot be read at all. */
  readonly tree: Root | null;
  readonly slips: readonly Slip[];
}

/** More slips than this in one page say that it is no page. */
const LIMIT = 40;

/**
 * The tree of a page, and every slip on the way to it. Where the parser stops at a sign that can be put aside, the
 * sign is replaced by dots, as many, and the page is read again: so one run names all slips of a page, and every
 * place in the tree is a place in the file.
 */
export function parseTolerantly(source: string): TolerantTree {
  const slips: Slip[] = [];
  let patched = source;
  while (slips.length < LIMIT) {
    try {
      return {tree: parseMdx(patched), slips};
    } catch (error) {
      const slip = isParserMessage(error)
        ? explainSyntaxError(error, patched, source)
        : unreadableFrom(patched);
      slips.push(slip);
      if (slip.patch === null) break;
      patched = putAside(patched, slip.patch);
    }
  }
  return {tree: null, slips};
}

function putAside(source: string, {offset, length}: Patch): string {
  return `${source.slice(0, offset)}${'\u00b7'.repeat(length)}${source.slice(offset + length)}`;
}
