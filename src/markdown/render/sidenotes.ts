import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {markup} from './markup';

/** Turns `<Sidenote>` into a note that stands in the margin, or below its line where there is none. */
export function remarkSidenotes() {
  return (tree: Root): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Sidenote' || !parent || index === undefined || !('children' in parent)) return;
      // Between blocks it may hold paragraphs, which a `span` may not.
      const element = node.type === 'mdxJsxTextElement' ? 'span' : 'div';
      parent.children[index] = markup(
        element,
        {className: ['sidenote'], role: 'note'},
        node.children,
        node.position,
      );
    });
  };
}
