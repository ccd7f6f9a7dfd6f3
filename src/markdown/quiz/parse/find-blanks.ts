import type {Code, Nodes, RootContent} from 'mdast';
import {startOf} from '../offsets';
import type {Report} from '../report';
import {fenceLines, hasFlag, readFence} from './read-fence';

/** One blank of a stem. */
export interface BlankSpot {
  readonly accepted: readonly string[];
  readonly caseSensitive: boolean;
  readonly offset: number;
  /** Place of the node that holds it among the question's children. */
  readonly index: number;
}

const places: Readonly<Record<string, string>> = {
  heading: 'a heading',
  link: 'a link',
  linkReference: 'a link',
  blockquote: 'a quote',
  details: 'a hint',
};

/** The blanks of a question in their order. Those where no blank may stand go to the report, and are not among them. */
export function findBlanks(
  nodes: readonly RootContent[],
  source: string,
  report: Report,
): readonly BlankSpot[] {
  const spots: BlankSpot[] = [];
  for (const [index, node] of nodes.entries()) visit(node, [], index);
  return spots;

  function visit(node: Nodes, ancestors: readonly Nodes[], index: number): void {
    if (node.type === 'blank') {
      const place = badPlace(ancestors);
      if (place !== null) reportBlankPlace(startOf(node), place, report);
      else spots.push({accepted: split(node.value), caseSensitive: false, offset: startOf(node), index});
    } else if (node.type === 'code') {
      if (hasFlag(readFence(node, source), 'blanks')) readBlanksFence(node, ancestors, index);
    } else if ('children' in node) {
      for (const child of node.children) visit(child, [...ancestors, node], index);
    }
  }

  function readBlanksFence(node: Code, ancestors: readonly Nodes[], index: number): void {
    if (ancestors.length > 0) {
      reportBlankPlace(startOf(node), badPlace(ancestors) ?? 'a fence within a list', report);
      return;
    }
    const fence = readFence(node, source);
    const before = spots.length;
    for (const {text, offset} of fenceLines(fence, source)) {
      for (const match of text.matchAll(/\\?\[\[(?:(?<value>[^[\]]*)\]\])?/gu)) {
        const {value} = match.groups ?? {};
        const at = offset + match.index;
        if (match[0].startsWith('\\')) continue;
        if (value !== undefined) {
          spots.push({
            accepted: split(value),
            caseSensitive: hasFlag(fence, 'case-sensitive'),
            offset: at,
            index,
          });
          continue;
        }
        report.error(
          'blank-form',
          at,
          '`[[` opens a blank that cannot be read: plain text without brackets, closed by `]]` on the same line.',
          'Write `[[answer]]`; for two brackets write `\\[[`.',
        );
      }
    }
    if (spots.length === before) {
      report.error(
        'empty-answer',
        startOf(node),
        'This fence is flagged `blanks` and has none.',
        'Write each as `[[answer]]`, or take the flag out.',
      );
    }
  }
}

/** Reports a blank that stands where none may. */
export function reportBlankPlace(offset: number, place: string, report: Report): void {
  report.error(
    'blank-place',
    offset,
    `A blank cannot stand in ${place}.`,
    'Move it into a paragraph, list or table of the stem, or a fence flagged `blanks`; for two brackets write `\\[[`.',
  );
}

function split(value: string): readonly string[] {
  return value.split('|').map((accepted) => accepted.trim());
}

function badPlace(ancestors: readonly Nodes[]): string | null {
  for (const node of ancestors.toReversed()) {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return 'a choice';
    const place = places[node.type];
    if (place !== undefined) return place;
  }
  return null;
}
