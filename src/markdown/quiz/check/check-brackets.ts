import {blankInside} from '../inline-code';
import {sourceOf, startOf} from '../offsets';
import type {FormCheck} from './form-check';

/** Blanks in code and math, where they would show the answer, and `[[` that opens no blank. */
export const checkBrackets: FormCheck = (node, {source, report, ancestors}) => {
  if (node.type === 'looseBrackets') {
    const inTable = ancestors.some(({type}) => type === 'tableCell');
    report.error(
      'blank-form',
      startOf(node),
      '`[[` opens a blank that cannot be read: plain text without brackets, closed by `]]` on the same line.',
      `Write \`[[answer]]\`${inTable ? ', and in a table a bar as `\\|`' : ''}; for two brackets write \`\\[[\`.`,
    );
    return;
  }
  if (node.type !== 'inlineCode' && node.type !== 'inlineMath' && node.type !== 'math') return;
  const written = sourceOf(node, source);
  const at = blankInside(written);
  if (at === null) return;
  const isCode = node.type === 'inlineCode';
  report.error(
    'blank-place',
    startOf(node) + at,
    `A blank cannot stand in ${isCode ? 'code within a line' : 'a formula'}.`,
    isCode
      ? 'For a blank, put the code into a fence flagged `blanks`; for two brackets write `\\[[`.'
      : 'For a blank, end the formula before it; for two brackets write `[ [`.',
  );
};
