import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {parseTolerantly} from '../parse/tolerant-parse';
import {parseTree} from '../quiz/syntax/parse-tree';

/** What a file is written in: a page is MDX, a quiz is Markdown with attributes in braces. */
export type ProseKind = 'page' | 'quiz';

/** Stands for a sign that is no prose. It is part of no word and no white space, so nothing is joined over it. */
const BLANK = '\u00b7';

/**
 * The sentences of a file, each at the place where it stands: all else (code, formulas, addresses, keys of the front
 * matter, ids) is replaced sign by sign, and lines stay lines. So an offset in it is an offset in the file.
 */
export function proseOf(source: string, kind: ProseKind): string {
  const text = source.replace(/^\ufeff/u, ' ').replace(/\r/gu, ' ');
  const head = /^---\n[\s\S]*?\n---(?=\n|$)/u.exec(text)?.[0].length ?? 0;
  const tree = kind === 'page' ? parseTolerantly(text).tree : parseTree(text, head);
  return withProse(kind === 'quiz' ? withoutAttributes(text) : text, [
    ...frontMatterRanges(text.slice(0, head)),
    ...(tree === null ? [] : textRanges(tree)),
  ]);
}

type Range = readonly [start: number, end: number];

function textRanges(tree: Root): readonly Range[] {
  const ranges: Range[] = [];
  visit(tree, 'text', ({position}) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start !== undefined && end !== undefined) ranges.push([start, end]);
  });
  return ranges;
}

/** The values of the front matter that are sentences: those with a space, after their key and list mark. */
function frontMatterRanges(head: string): readonly Range[] {
  return [...head.matchAll(/^(?<before>\s*(?:- )*(?:[\w-]+:(?: |$))?)(?<value>.*)$/gmu)].flatMap(
    ({index, groups}): readonly Range[] => {
      const {before = '', value = ''} = groups ?? {};
      const start = index + before.length;
      return /\S \S/u.test(value) ? [[start, start + value.length]] : [];
    },
  );
}

function withProse(text: string, ranges: readonly Range[]): string {
  const signs = text.replace(/[^\n]/gu, BLANK);
  let prose = '';
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    prose += signs.slice(at, start) + withoutCode(text.slice(start, end));
    at = end;
  }
  return prose + signs.slice(at);
}

/** A quiz writes ids and settings in braces at the end of a line. */
function withoutAttributes(text: string): string {
  return text.replace(/(?<= )\{[^{}\n]*\}$/gmu, (found) => BLANK.repeat(found.length));
}

/** Code, links, file names and addresses inside a text: front matter is read as plain text, and tables of names exist. */
function withoutCode(text: string): string {
  return text.replace(
    /`[^`\n]*`|\]\([^)\n]*\)|\{[^}\n]*\}|https?:\/\/\S+|\S*[/_@\\]\S*|\S+\.(?=\w)\S+|\$[^$\n]+\$/gu,
    (found) => BLANK.repeat(found.length),
  );
}
