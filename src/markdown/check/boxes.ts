import {didYouMean} from '../../core/nearest';
import type {PageDraft, SlipDraft} from '../parse/page-draft';
import {type Finding, oneOf} from './finding';

const KINDS: readonly string[] = ['note', 'tip', 'info', 'warning', 'danger'];
const quote = (name: string) => `\`:::${name}\``;

/** Boxes, and other text that is shown as it stands although more was meant. */
export function checkBoxes({body, path}: PageDraft): readonly Finding[] {
  const findings: Finding[] = [];
  for (const {name, closed, place} of body.boxes) {
    if (name === 'hint' && path.kind !== 'exercise' && path.kind !== 'practical') {
      findings.push({
        rule: 'hint-place',
        place,
        message: 'A hint stands outside of an exercise.',
        fix: 'Write `:::tip`, or `<details>` for text that is folded.',
      });
    } else if (name !== 'hint' && !KINDS.includes(name)) {
      findings.push({
        rule: 'unknown-admonition',
        place,
        message: `There is no box \`:::${name}\`.${didYouMean(name, KINDS, quote)}`,
        fix: `Use ${oneOf(KINDS.map((kind) => `:::${kind}`))}.`,
      });
    }
    if (!closed) {
      findings.push({
        rule: 'box-syntax',
        place,
        message: 'This box is never closed: all that follows is in it.',
        fix: 'End it with `:::` on a line of its own.',
      });
    }
  }
  return [...findings, ...body.slips.map(explainSlip)];
}

function explainSlip({kind, text, place}: SlipDraft): Finding {
  switch (kind) {
    case 'box-syntax': {
      const written = /^:+\s*(\w*)\s*(.*)$/.exec(text);
      const name = written?.[1] || 'note';
      const title = written?.[2]?.replace(/^\[|\]$/g, '') || 'Title';
      return {
        rule: 'box-syntax',
        place,
        message: 'These colons make no box.',
        fix: `Write \`:::${name}[${title}]\` on a line of its own, and \`:::\` on a line of its own at the end.`,
      };
    }
    case 'code-tabs':
      return {
        rule: 'code-tabs',
        place,
        message: 'This `<CodeTabs>` does not begin with a tab.',
        fix: 'Begin it with a code block that has `tab="…"`; what follows a block shows in the same tab.',
      };
    case 'unknown-footnote':
      return {
        rule: 'unknown-footnote',
        place,
        message: `The footnote \`[^${text}]\` has no text.`,
        fix: `Add a line \`[^${text}]: …\`, or put it in backticks.`,
      };
    case 'unused-footnote':
      return {
        rule: 'unused-footnote',
        place,
        message: `Nothing refers to the footnote \`[^${text}]\`, so it is not shown.`,
        fix: `Write \`[^${text}]\` where it belongs, or take it out.`,
      };
  }
}
