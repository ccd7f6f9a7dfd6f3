import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** Gives the HTML of a display formula the formula's place in the page, so that a message can name it. */
export function remarkMathPlaces() {
  return (tree: Root): void => {
    visit(tree, 'math', (node) => {
      for (const child of node.data?.hChildren ?? []) {
        if (node.position) child.position = node.position;
      }
    });
  };
}
