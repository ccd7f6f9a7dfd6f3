import type {Code} from 'mdast';
import {type FenceToken, splitFenceMeta} from '../../parse/fence-tokens';
import {endOf, restOfLine, startOf} from '../offsets';

/** The first line and the lines of a fence, read from the source so that every place is right. */
export interface Fence {
  readonly node: Code;
  readonly language: string | null;
  readonly languageOffset: number;
  /** What follows the language, as written. */
  readonly meta: string;
  readonly metaOffset: number;
  /** Bare words; `at` counts from the start of `meta`. */
  readonly flags: readonly {readonly name: string; readonly at: number}[];
  /** `key=value`; the value without quotation marks. */
  readonly entries: readonly {
    readonly key: string;
    readonly value: string;
    readonly closed: boolean;
    readonly at: number;
  }[];
  /** What is neither: line ranges in braces, stray signs. */
  readonly others: readonly FenceToken[];
}

/** Reads the first line of a fence. */
export function readFence(node: Code, source: string): Fence {
  const line = restOfLine(startOf(node), source);
  const [before = '', language = ''] = /^(?:`{3,}|~{3,})[ \t]*(\S*)[ \t]*/u.exec(line) ?? [];
  const metaOffset = startOf(node) + before.length;
  const meta = line.slice(before.length).trimEnd();
  const tokens = splitFenceMeta(meta);
  return {
    node,
    language: language === '' ? null : language,
    languageOffset: startOf(node) + before.indexOf(language),
    meta,
    metaOffset,
    flags: tokens.filter(({kind}) => kind === 'word').map(({key, offset}) => ({name: key, at: offset})),
    entries: tokens
      .filter(({kind}) => kind === 'entry')
      .map(({key, value, closed, offset}) => ({key, value, closed, at: offset})),
    others: tokens.filter(({kind}) => kind === 'lines' || kind === 'stray'),
  };
}

export function hasFlag({flags}: Fence, flag: string): boolean {
  return flags.some(({name}) => name === flag);
}

/** One line of a fence's content. */
export interface FenceLine {
  readonly text: string;
  readonly offset: number;
}

/** The lines between the first and the last line of a fence, without the indent of what holds it. */
export function fenceLines({node}: Fence, source: string): readonly FenceLine[] {
  if (node.value === '') return [];
  let offset = nextLine(startOf(node), source);
  return node.value.split(/\r\n?|\n/u).map((text) => {
    const line = restOfLine(offset, source);
    const at = offset + Math.max(0, line.length - text.length);
    offset = Math.min(nextLine(offset, source), endOf(node));
    return {text, offset: at};
  });
}

function nextLine(offset: number, source: string): number {
  const rest = restOfLine(offset, source);
  const end = offset + rest.length;
  return source.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, source.length);
}
