import type {ElementContent} from 'hast';
import type {Grammar, Token, TokenStream} from 'prismjs';
import {h} from '../h';
import {prism} from './prism';

type Line = readonly ElementContent[];

/** Marks that need no colour: as plain text they make a page a third smaller. */
const marks: ReadonlySet<string> = new Set(['punctuation']);

/**
 * The lines of a piece of code, each with its tokens as `<span class="token …">`. A token that runs over several
 * lines is closed at each line's end and opened again, so that a line can stand alone. `plain` names the kinds of token
 * that are no more than text.
 */
export function tokenLines(
  code: string,
  grammar: Grammar | null,
  plain: ReadonlySet<string> = marks,
): Line[] {
  return linesOf(grammar ? prism.tokenize(code, grammar) : code, plain);
}

function linesOf(stream: TokenStream, plain: ReadonlySet<string>): Line[] {
  if (typeof stream === 'string') {
    return stream.split('\n').map((value) => (value === '' ? [] : [{type: 'text', value}]));
  }
  if (Array.isArray(stream)) {
    return stream.map((part) => linesOf(part, plain)).reduce(joinLines, [[]]);
  }
  const lines = linesOf(stream.content, plain);
  if (plain.has(stream.type)) {
    return lines;
  }
  const className = ['token', stream.type, ...aliasesOf(stream)];
  return lines.map((line) => (line.length === 0 ? [] : [h('span', {className}, line)]));
}

function aliasesOf({alias}: Token): readonly string[] {
  return Array.isArray(alias) ? alias : alias ? [alias] : [];
}

/** The second goes on where the first ended: its first line belongs to the first's last. */
function joinLines(before: Line[], after: Line[]): Line[] {
  const end = [...(before.at(-1) ?? []), ...(after[0] ?? [])];
  return [...before.slice(0, -1), mergeText(end), ...after.slice(1)];
}

function mergeText(nodes: Line): Line {
  const merged: ElementContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = {type: 'text', value: last.value + node.value};
    } else {
      merged.push(node);
    }
  }
  return merged;
}
