import type {Nodes} from 'mdast';
import {unescapeBrackets} from './inline-code';
import './syntax/nodes';

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'code',
  'math',
  'listItem',
  'tableRow',
  'tableCell',
]);

/**
 * What a reader sees of nodes as plain text: words, code, formulas, text alternatives. Blanks are empty. Blocks are
 * parted by a line's end.
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('').replace(/\n+/gu, '\n').trim();
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'blank':
    case 'html':
    case 'definition':
    case 'yaml':
      return '';
    case 'looseBrackets':
      return '[[';
    case 'break':
      return ' ';
    case 'inlineCode':
      return unescapeBrackets(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'attributeGroup':
      return `{${node.children.map(textOf).join('')}}`;
    default: {
      const inner =
        'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
      return blocks.has(node.type) ? `${inner}\n` : inner;
    }
  }
}
