import type {Html, RootContent} from 'mdast';
import {isAnswerFence, reportNestedAnswer} from '../check/check-fence';
import {isComment} from '../is-comment';
import {endOf, startOf} from '../offsets';
import type {Report} from '../report';
import type {Details} from '../syntax/nodes';
import {readFence} from './read-fence';

type Line = 'open' | 'summary' | 'close' | null;

const lineForms: readonly (readonly [Exclude<Line, null>, RegExp])[] = [
  ['open', /^<details\b[^>]*>(?:\s*<summary>(?<summary>[^<]*)<\/summary>)?$/u],
  ['summary', /^<summary>(?<summary>[^<]*)<\/summary>$/u],
  ['close', /^<\/details>$/u],
];

/** Whether a block of HTML is made only of the lines that a hint is written with. */
export function isHintMarkup(value: string): boolean {
  return isFoldable(value) && !/<details\s+[^>]/u.test(value);
}

/** The same, save that `<details open>` opens a hint too: so what follows it is read as one. */
function isFoldable(value: string): boolean {
  return value.split(/\r\n?|\n/u).every((line) => readLine(line.trim()).kind !== null);
}

/** Puts what stands between `<details>` and `</details>` into one node each. Slips go to the report. */
export function foldDetails(
  nodes: readonly RootContent[],
  source: string,
  report: Report,
): readonly RootContent[] {
  const folded: RootContent[] = [];
  let current: Details | null = null;
  for (const node of nodes) {
    if (node.type !== 'html' || isComment(node.value) || !isFoldable(node.value)) {
      (current?.children ?? folded).push(node);
      continue;
    }
    for (const line of linesOf(node)) {
      if (line.kind === 'open') {
        if (current)
          report.error(
            'hint-form',
            line.offset,
            'A hint opens inside a hint.',
            'Close the first with `</details>`.',
          );
        current = {
          type: 'details',
          summary: line.summary,
          children: [],
          ...(node.position ? {position: node.position} : {}),
        };
        folded.push(current);
      } else if (current === null) {
        report.error(
          'hint-form',
          line.offset,
          'This belongs to no hint.',
          'Begin the hint with `<details><summary>Hint</summary>`.',
        );
      } else if (line.kind === 'summary') {
        current.summary = line.summary;
      } else {
        checkClosed(current, node, line.offset);
        checkAnswers(current);
        current = null;
      }
    }
  }
  if (current) {
    report.error(
      'hint-form',
      startOf(current),
      'This hint is never closed.',
      'End it with a blank line and `</details>`.',
    );
  }
  return folded;

  function checkAnswers({children}: Details): void {
    for (const node of children) {
      if (node.type !== 'code') continue;
      const fence = readFence(node, source);
      if (isAnswerFence(fence)) reportNestedAnswer(fence, 'a hint', report);
    }
  }

  function checkClosed(details: Details, node: Html, offset: number): void {
    if (details.summary.trim() === '') {
      report.error(
        'hint-form',
        startOf(details),
        'This hint has no summary.',
        'Write `<details><summary>Hint</summary>`.',
      );
    }
    if (details.children.length === 0) {
      report.error(
        'hint-form',
        startOf(details),
        'This hint is empty.',
        'Write it between the two lines, with blank lines around it.',
      );
    }
    const before = details.children.at(-1);
    if (
      before &&
      node.value.trimStart().startsWith('</details>') &&
      !/\n[ \t]*\r?\n/u.test(source.slice(endOf(before), offset))
    ) {
      report.error(
        'hint-form',
        offset,
        'There is no blank line before `</details>`.',
        'Leave a blank line above it.',
      );
    }
  }
}

function linesOf(node: Html): readonly {kind: Exclude<Line, null>; summary: string; offset: number}[] {
  return [...node.value.matchAll(/[^\r\n]+/gu)].flatMap((match) => {
    const {kind, summary} = readLine(match[0].trim());
    return kind === null ? [] : [{kind, summary, offset: startOf(node) + match.index}];
  });
}

function readLine(line: string): {kind: Line; summary: string} {
  for (const [kind, form] of lineForms) {
    const match = form.exec(line);
    if (match) return {kind, summary: decode(match.groups?.summary ?? '').trim()};
  }
  return {kind: null, summary: ''};
}

const signs: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => signs[name] ?? whole);
}
