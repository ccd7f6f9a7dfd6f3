import type {Nodes, Parents, Root} from 'mdast';

/** Calls `enter` for every node in the order of the page, with the nodes around it, the root first. */
export function walk(tree: Root, enter: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  function visit(node: Nodes, ancestors: readonly Parents[]): void {
    enter(node, ancestors);
    if (!('children' in node)) return;
    const inner = [...ancestors, node];
    for (const child of node.children) visit(child, inner);
  }
  visit(tree, []);
}
