import type {Root} from 'mdast';
import {type BodySource, writtenAs} from './body-source';
import type {HeadingId} from './heading-id';

/** On the glossary page: the id of each `##` heading → the first paragraph under it, as written. */
export function readDefinitions(
  tree: Root,
  body: BodySource,
  idOf: ReadonlyMap<object, HeadingId>,
): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  let current: string | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading') current = node.depth === 2 ? (idOf.get(node)?.id ?? null) : null;
    if (node.type === 'paragraph' && current !== null && !definitions.has(current)) {
      definitions.set(current, writtenAs(node, body).replace(/\s*\n\s*/g, ' '));
    }
  }
  return definitions;
}
