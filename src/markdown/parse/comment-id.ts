import type {Nodes, Parent} from 'mdast';

/** An id that an author wrote as a comment, `{/* #id *\/}`, and the node that holds it. */
export interface CommentId {
  readonly id: string;
  readonly node: Nodes;
}

const COMMENT = /^\s*\/\*\s*#([^\s*]+)(?:\s[^*]*)?\*\/\s*$/;

/**
 * The id in the comment that is the last child of a heading or of a task item's first paragraph, or null. It is
 * read the way Docusaurus reads it: the first word of a lone comment, where it begins with `#`.
 */
export function commentId(parent: Parent): CommentId | null {
  const last = parent.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return null;
  const id = COMMENT.exec(last.value)?.[1];
  return id === undefined ? null : {id, node: last};
}
