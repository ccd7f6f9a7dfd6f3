import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/**
 * Gives text back that only looks like a directive: `host:port`, `torch::jit`. Only the `:::` form is Lectern's.
 */
export function remarkLiteralDirectives() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, ['textDirective', 'leafDirective'], (node, index, parent) => {
      const {position} = node;
      if (!parent || index === undefined || !('children' in parent) || !position) return;
      const value = source.slice(position.start.offset, position.end.offset);
      const text = {type: 'text' as const, value, position};
      parent.children[index] = node.type === 'textDirective' ? text : {type: 'paragraph', children: [text]};
    });
  };
}
