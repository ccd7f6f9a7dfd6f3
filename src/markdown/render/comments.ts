import type {Nodes, Parents, Root} from 'hast';

/** Takes out `{/* … *\/}`: a comment of the author is no content and must not part two static runs. */
export function rehypeComments() {
  return (tree: Root): void => {
    takeOut(tree);
  };
}

function takeOut(parent: Parents): void {
  // Removing children keeps each kind of parent valid.
  parent.children = parent.children.filter((node) => !isComment(node)) as typeof parent.children;
  for (const child of parent.children) {
    if ('children' in child) takeOut(child);
  }
}

function isComment(node: Nodes): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    node.data?.estree?.body.length === 0
  );
}
