import type {Definition, Root} from 'mdast';
import {walk} from '../check/walk';
import {startOf} from '../offsets';
import type {Reference} from '../quiz-draft';

/** Every link and image of a file, also those that take their address from a definition. */
export function collectReferences(
  root: Root,
  definitions: ReadonlyMap<string, Definition>,
): readonly Reference[] {
  const found: Reference[] = [];
  walk(root, (node) => {
    if (node.type === 'link' || node.type === 'image') {
      found.push({node, kind: node.type, url: node.url, offset: startOf(node)});
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const kind = node.type === 'linkReference' ? 'link' : 'image';
      found.push({node, kind, url: definitions.get(node.identifier)?.url ?? '', offset: startOf(node)});
    }
  });
  return found;
}
