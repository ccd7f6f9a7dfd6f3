import type {Nodes} from 'mdast';
import {FILE_START, type Place, type Places} from './places';

/** A page's text, to look up what a node was written as. */
export interface BodySource {
  readonly file: string;
  readonly source: string;
  readonly places: Places;
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return start === undefined ? FILE_START : {line: start.line, column: start.column};
}

/** A node as it was written. */
export function writtenAs(node: Nodes, {source}: BodySource): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/**
 * Where each line of a block's value begins in the file; the block's first line holds its opening fence. Indents and
 * quote marks that the value has lost are skipped.
 */
export function valueLines(node: Nodes, value: string, {source, places}: BodySource): readonly Place[] {
  const first = (node.position?.start.line ?? 1) + 1;
  return value.split('\n').map((text, index) => {
    const line = first + index;
    const start = places.offset({line, column: 1});
    const end = source.indexOf('\n', start);
    const written = source.slice(start, end < 0 ? source.length : end);
    return {line, column: Math.max(0, written.indexOf(text)) + 1};
  });
}
