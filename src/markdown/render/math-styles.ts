import type {Root} from 'hast';
import {EXIT, visit} from 'unist-util-visit';

/** Puts `<MathStyles/>` on a page that has a formula, and on no other: it links KaTeX's stylesheet. */
export function rehypeMathStyles() {
  return (tree: Root): void => {
    let found = false;
    visit(tree, 'element', ({properties}) => {
      const classes = properties.className;
      found = Array.isArray(classes) && classes.includes('katex');
      return found ? EXIT : undefined;
    });
    if (found) {
      tree.children.unshift({type: 'mdxJsxFlowElement', name: 'MathStyles', attributes: [], children: []});
    }
  };
}
