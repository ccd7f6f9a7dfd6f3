import type {Nodes, Parents, Root} from 'mdast';

/** Calls `visit` for every node of the tree, in the order of the file, with the nodes that hold it. */
export function walk(root: Root, visit: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  step(root, []);

  function step(node: Nodes, ancestors: readonly Parents[]): void {
    visit(node, ancestors);
    if (!('children' in node)) return;
    const inner = [...ancestors, node];
    for (const child of node.children) step(child, inner);
  }
}
