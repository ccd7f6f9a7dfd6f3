import type {Nodes, Root} from 'mdast';
import {type BodySource, placeOf, writtenAs} from './body-source';
import type {SlipDraft} from './page-draft';
import {walk} from './walk';

/** Text that is shown as it stands although more was meant: colons that make no box, footnotes without a partner. */
export function readSlips(tree: Root, body: BodySource): readonly SlipDraft[] {
  const slips: SlipDraft[] = [];
  const used = new Set<string>();
  const defined: {readonly id: string; readonly slip: SlipDraft}[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      const slip: SlipDraft = {
        kind: 'unused-footnote',
        text: node.label ?? node.identifier,
        place: placeOf(node),
      };
      defined.push({id: node.identifier, slip});
    }
    if (node.type === 'paragraph' && /^:{3,}/.test(writtenAs(node, body))) {
      slips.push({
        kind: 'box-syntax',
        text: writtenAs(node, body).split('\n')[0] ?? '',
        place: placeOf(node),
      });
    }
    if (node.type === 'text') slips.push(...unknownFootnotes(node, body));
  });
  return [...slips, ...defined.filter(({id}) => !used.has(id)).map(({slip}) => slip)];
}

function unknownFootnotes(node: Nodes, body: BodySource): SlipDraft[] {
  const written = writtenAs(node, body);
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => ({
    kind: 'unknown-footnote',
    text: match[1] ?? '',
    place: body.places.at((node.position?.start.offset ?? 0) + match.index),
  }));
}
