import type {Node} from 'unist';

/** Where a parsed node begins in its source. Every node of a parsed tree has a place. */
export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

/** Where a parsed node ends in its source. */
export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

/** A node as it is written. */
export function sourceOf(node: Node, source: string): string {
  return source.slice(startOf(node), endOf(node));
}

/** The rest of the line that begins at an offset, without the line's end. */
export function restOfLine(offset: number, source: string): string {
  return /[^\r\n]*/u.exec(source.slice(offset, offset + 10_000))?.[0] ?? '';
}
