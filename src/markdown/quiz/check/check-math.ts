import katex from 'katex';
import type {Nodes} from 'mdast';
import {sourceOf, startOf} from '../offsets';
import type {FormCheck, FormContext} from './form-check';

type InlineMath = Extract<Nodes, {type: 'inlineMath'}>;
type MathBlock = Extract<Nodes, {type: 'math'}>;

/** Formulas: dollars that were meant as money, a block that is not closed, and what KaTeX cannot read. */
export const checkMath: FormCheck = (node, context) => {
  if (node.type === 'inlineMath') {
    const alone = context.ancestors.at(-1);
    checkInline(node, alone?.type === 'paragraph' && alone.children.length === 1, context);
  } else if (node.type === 'math') {
    checkBlock(node, context);
  }
};

function checkInline(node: InlineMath, isAlone: boolean, {source, report}: FormContext): void {
  const written = sourceOf(node, source);
  const offset = startOf(node);
  const isSingle = /^\$[^$]/u.test(written);
  const isMoney = isSingle && /\d/u.test(source[offset + written.length] ?? '');
  if (isMoney || /^\$+\s|\s\$+$/u.test(written)) {
    report.error(
      'math-space',
      offset,
      `\`${shorten(written)}\` is read as a formula.`,
      'Write `\\$` for a dollar; a formula has no space after its first dollar and before its last.',
    );
  } else if (!isSingle && isAlone) {
    report.error(
      'math-in-line',
      offset,
      'This formula stands in one line with its `$$`, and is shown small, as a part of the text.',
      'Put each `$$` on a line of its own.',
    );
  } else {
    checkTex(node, false, {source, report});
  }
}

function checkBlock(node: MathBlock, {source, report}: FormContext): void {
  if (/\$\$[ \t]*$/u.test(sourceOf(node, source).slice(2))) {
    checkTex(node, true, {source, report});
    return;
  }
  report.error(
    'bad-math',
    startOf(node),
    'This formula is never closed.',
    'End it with a line that holds `$$` alone.',
  );
}

function checkTex(
  node: InlineMath | MathBlock,
  displayMode: boolean,
  {source, report}: Pick<FormContext, 'source' | 'report'>,
): void {
  try {
    katex.renderToString(node.value, {throwOnError: true, strict: 'error', displayMode, trust: false});
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = error instanceof katex.ParseError ? error.position : 0;
    const at = sourceOf(node, source).indexOf(node.value);
    report.error(
      'bad-math',
      startOf(node) + (at < 0 ? 0 : at + Math.max(0, position)),
      `This formula cannot be read: ${plainReason(message)}.`,
      'Use the commands that KaTeX knows; if it is no formula, write `\\$` for a dollar.',
    );
  }
}

/** Without the excerpt, which underlines signs one by one: the place is told already. */
function plainReason(message: string): string {
  return message
    .replace(/^KaTeX parse error: /u, '')
    .replace(/ at (?:position \d+|end of input):[\s\S]*$/u, '')
    .replace(/\.$/u, '');
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
