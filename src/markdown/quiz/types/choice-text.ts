import type {Nodes} from 'mdast';
import {plainText} from '../plain-text';

/**
 * What a choice says, for telling choices apart: words with white space folded, code and formulas as they are, and which
 * images it shows.
 */
export function choiceText(...parts: readonly (readonly Nodes[])[]): string {
  const nodes = parts.flat();
  const images = nodes.flatMap(imagesOf).map((url) => `(${url})`);
  const code = nodes.filter(({type}) => type === 'code' || type === 'math');
  const words = plainText(nodes.filter((node) => !code.includes(node))).replace(/\s+/gu, ' ');
  return [words, ...code.map((node) => plainText([node])), ...images]
    .filter((part) => part !== '')
    .join('\n');
}

function imagesOf(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url];
  if (node.type === 'imageReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child) => imagesOf(child)) : [];
}
