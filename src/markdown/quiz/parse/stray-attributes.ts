import type {PhrasingContent} from 'mdast';
import {sourceOf, startOf} from '../offsets';
import type {Report} from '../report';

const strayForm = /(?<!\\)\{\s*(?:#[a-z0-9]|\.(?:many|order|match|open)\b|pin\s*\})[^{}\r\n]*\}?/u;

/** Reports attributes that stand where they are only text: before the end of the line, or in two groups. */
export function checkStrayAttributes(
  words: readonly PhrasingContent[],
  source: string,
  report: Report,
): void {
  for (const node of words) {
    if (node.type !== 'text') continue;
    const match = strayForm.exec(sourceOf(node, source));
    if (!match) continue;
    report.error(
      'attribute-form',
      startOf(node) + match.index,
      `\`${match[0]}\` does not stand at the end of the line, so it is read as text.`,
      'Put all attributes into one pair of braces at the end, after a space. Write `\\{` if the braces are text.',
    );
  }
}
