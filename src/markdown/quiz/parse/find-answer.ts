import type {RootContent} from 'mdast';
import type {AnswerFound, Candidate} from '../answer-found';
import {startOf} from '../offsets';
import type {QuestionDraft} from '../quiz-draft';
import type {Report} from '../report';
import type {QuestionClass} from './attribute-list';
import {findBlanks} from './find-blanks';
import {findTaskLists} from './find-task-lists';
import {hasFlag, readFence} from './read-fence';

/**
 * Every answer block among a question's direct children, from the first to the last. With `.order` and `.match` only the
 * last list or table is one: those before it belong to the stem.
 */
export function findCandidates(
  {nodes}: QuestionDraft,
  questionClass: QuestionClass | null,
  source: string,
  report: Report,
): readonly Candidate[] {
  const found: Candidate[] = [...findTaskLists(nodes, questionClass === 'order', source, report)];
  const spots = findBlanks(nodes, source, report);
  const [first] = spots;
  if (first) {
    const last = spots.at(-1) ?? first;
    found.push({
      answer: {kind: 'blanks', blanks: spots},
      first: first.index,
      last: last.index,
      offset: first.offset,
    });
  }
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'code') continue;
    const fence = readFence(node, source);
    if (fence.language === 'answer' && !hasFlag(fence, 'wrong'))
      found.push(at(index, node, {kind: 'answer', fence: node}));
    else if (fence.language !== 'answer' && hasFlag(fence, 'order'))
      found.push(at(index, node, {kind: 'order-fence', fence: node}));
  }
  if (questionClass === 'order' && !found.some(({answer}) => answer.kind === 'order-fence')) {
    const index = nodes.findLastIndex((node) => node.type === 'list' && node.ordered === true);
    const list = nodes[index];
    if (list?.type === 'list') found.push(at(index, list, {kind: 'order-list', list}));
  }
  if (questionClass === 'match') {
    const index = nodes.findLastIndex((node) => node.type === 'table' && node.align?.length === 2);
    const last = index >= 0 ? index : nodes.findLastIndex(({type}) => type === 'table');
    const table = nodes[last];
    if (table?.type === 'table') found.push(at(last, table, {kind: 'table', table}));
  }
  const arranged = found.findLast(({answer}) => arrangedKinds.includes(answer.kind));
  return found
    .filter(({answer, last}) => answer.kind !== 'tasks' || !isStem(last, questionClass, arranged))
    .toSorted((a, b) => a.offset - b.offset);
}

const arrangedKinds: readonly AnswerFound['kind'][] = ['order-fence', 'order-list', 'table'];

/** With `.order` and `.match`, lists before what is to be arranged belong to the stem, with or without boxes. */
function isStem(last: number, questionClass: QuestionClass | null, arranged: Candidate | undefined): boolean {
  return (
    (questionClass === 'order' || questionClass === 'match') &&
    arranged !== undefined &&
    last < arranged.first
  );
}

function at(index: number, node: RootContent, answer: AnswerFound): Candidate {
  return {answer, first: index, last: index, offset: startOf(node)};
}
