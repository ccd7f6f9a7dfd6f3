import type {Nodes, Parents} from 'mdast';
import {placeOf} from './body-source';
import {commentId} from './comment-id';
import type {ScriptDraft} from './page-draft';

const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;
const ID_COMMENT = /^\s*\/\*\s*#\S/;

/**
 * `import`, `export` and `{expression}`, or null for anything else. A comment is no expression, but one that holds an
 * id must be the last thing in a heading or a task.
 */
export function readScript(node: Nodes, ancestors: readonly Parents[]): ScriptDraft | null {
  const place = placeOf(node);
  if (node.type === 'mdxjsEsm') return {kind: 'import-export', text: node.value, place};
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return null;
  if (!COMMENTS.test(node.value)) return {kind: 'expression', text: node.value, place};
  if (!ID_COMMENT.test(node.value) || holdsId(node, ancestors)) return null;
  return {kind: 'misplaced-id', text: node.value.trim(), place};
}

function holdsId(node: Nodes, ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1);
  const item = ancestors.at(-2);
  if (parent === undefined || commentId(parent)?.node !== node) return false;
  if (parent.type === 'heading') return true;
  return (
    parent.type === 'paragraph' &&
    item?.type === 'listItem' &&
    item.children[0] === parent &&
    typeof item.checked === 'boolean'
  );
}
