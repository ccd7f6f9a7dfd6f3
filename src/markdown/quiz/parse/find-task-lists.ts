import type {List, ListItem, RootContent} from 'mdast';
import type {Candidate} from '../answer-found';
import {sourceOf, startOf} from '../offsets';
import type {Report} from '../report';

/** What a box looks like, and what it often looks like by a slip: `[]`, `[ x]`, `[*]`, `[v]`. */
const boxLike = /^\s*(?:[-*+]|\d+[.)])[ \t]*\[[ \t]*[xXvVyY*✓✔-]?[ \t]*\](?![([:])/u;

/** Whether an item of a list is a choice, or is meant as one. */
export function looksLikeChoice(item: ListItem, source: string): boolean {
  return typeof item.checked === 'boolean' || boxLike.test(sourceOf(item, source));
}

/**
 * The lists with boxes among a question's children, each a candidate. Lists that were one before something not indented
 * split them are reported, and taken as one. With `bulletsOnly` a numbered list is none: it is what is to be ordered.
 */
export function findTaskLists(
  nodes: readonly RootContent[],
  bulletsOnly: boolean,
  source: string,
  report: Report,
): readonly Candidate[] {
  const found: (Candidate & {answer: {kind: 'tasks'; lists: readonly List[]}})[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'list' || (bulletsOnly && node.ordered === true)) continue;
    if (!node.children.some((item) => looksLikeChoice(item, source))) continue;
    const before = found.at(-1);
    const between = before ? nodes.slice(before.last + 1, index) : [];
    if (before && between.every(isSplitter)) {
      reportSplit(between[0] ?? node, node, source, report);
      found[found.length - 1] = {
        ...before,
        answer: {kind: 'tasks', lists: [...before.answer.lists, node]},
        last: index,
      };
    } else {
      found.push({answer: {kind: 'tasks', lists: [node]}, first: index, last: index, offset: startOf(node)});
    }
  }
  return found;
}

const splitters: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  code: 'code',
  math: 'formula',
  table: 'table',
  details: 'hint',
};

/** What belongs to a choice and splits the list when it is not indented. Words between two lists are two questions. */
function isSplitter(node: RootContent): boolean {
  return node.type === 'list' || splitters[node.type] !== undefined;
}

function reportSplit(node: RootContent, list: RootContent, source: string, report: Report): void {
  const what = splitters[node.type];
  if (what !== undefined) {
    report.error(
      'split-list',
      startOf(node),
      `This ${what} splits the list of choices.`,
      node.type === 'details'
        ? 'Move it below the last choice.'
        : 'It belongs to the choice above it: indent by two.',
    );
    return;
  }
  const isComment = /-->\s*$/u.test(source.slice(0, startOf(list)));
  report.error(
    'split-list',
    startOf(list),
    isComment
      ? 'The comment above splits the list of choices.'
      : 'Another sign before the box starts a second list here.',
    isComment
      ? 'Move it above the choices, or indent by two.'
      : 'Begin every choice with the same sign: `- [ ]` or `- [x]`. What belongs to a choice: indent by two.',
  );
}
