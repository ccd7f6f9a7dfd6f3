import type {Parents} from 'mdast';
import type {InlineMath, Math as MathBlock} from 'mdast-util-math';
import {type BodySource, placeOf, valueLines, writtenAs} from './body-source';
import type {FormulaDraft} from './page-draft';

/** A formula, in the line or in lines of its own. */
export function readFormula(
  node: InlineMath | MathBlock,
  parent: Parents | undefined,
  body: BodySource,
): FormulaDraft {
  const raw = writtenAs(node, body);
  const place = placeOf(node);
  if (node.type === 'math') {
    const lines = valueLines(node, node.value, body);
    return {tex: node.value, display: true, dollars: null, raw, alone: true, next: '', place, lines};
  }
  const dollars = /^\$+/.exec(raw)?.[0] ?? '$';
  const start = (node.position?.start.offset ?? 0) + Math.max(0, raw.indexOf(node.value));
  return {
    tex: node.value,
    display: false,
    dollars,
    raw,
    alone: parent?.type === 'paragraph' && parent.children.length === 1,
    next: body.source.charAt(node.position?.end.offset ?? body.source.length),
    place,
    lines: [body.places.at(start)],
  };
}
