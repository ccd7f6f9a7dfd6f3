import type {Nodes} from 'hast';
import {classesOf, isElement, isSkipped, isTerm} from './element-facts';

/** Elements that words flow through without a gap. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** The text that a reader sees in a node, words of different blocks apart. */
export function nodeText(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(rawText).join('');
  if (!isElement(node) || isSkipped(node)) return '';
  const text = node.children.map(rawText).join('');
  const flows = (inline.has(node.tagName) && !classesOf(node).includes('sidenote')) || isTerm(node);
  return flows ? text : ` ${text} `;
}
