import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {literalAttributes} from './jsx-attributes';
import {markup} from './markup';

const htmlName = /^[a-z][a-z0-9-]*$/;

/**
 * Turns HTML that an author typed (`<details>`, `<kbd>`, …) into plain elements. MDX would keep them as calls in the
 * page's JavaScript, and Docusaurus would make `<details>` a component.
 */
export function remarkHtmlElements() {
  return (tree: Root): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
      if (!parent || index === undefined || !node.name || !htmlName.test(node.name)) return undefined;
      const attributes = literalAttributes(node);
      if (!attributes || !('children' in parent)) return undefined;
      parent.children[index] = markup(
        node.name,
        Object.fromEntries(attributes),
        node.children,
        node.position,
      );
      return index;
    });
  };
}
