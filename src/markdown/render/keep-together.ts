import type {Nodes, Text} from 'mdast';
import {type Markup, markup} from './markup';

/**
 * An element with the sign before and the sign after that touch it, taken from the texts beside it. A browser may end a
 * line on either side of a button, where of words it would not: "(" or "." would stand alone.
 */
export function keepTogether(element: Markup, before: Nodes | undefined, after: Nodes | undefined): Markup {
  const head = take(before, /\S$/u);
  const tail = take(after, /^\S/u);
  const parts = [...(head ? [head] : []), element, ...(tail ? [tail] : [])];
  return parts.length === 1 ? element : markup('span', {className: ['together']}, parts, element.position);
}

function take(node: Nodes | undefined, pattern: RegExp): Text | null {
  if (node?.type !== 'text') return null;
  const [value] = pattern.exec(node.value) ?? [];
  if (value === undefined) return null;
  node.value = node.value.replace(pattern, '');
  return {type: 'text', value};
}
