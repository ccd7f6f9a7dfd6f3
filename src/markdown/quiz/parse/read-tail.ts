import type {Code, RootContent} from 'mdast';
import type {TypeName} from '../../../core/quiz/types/table';
import {startOf} from '../offsets';
import type {Report} from '../report';
import type {Details} from '../syntax/nodes';
import {hasFlag, readFence} from './read-fence';

/** What follows an answer block. */
export interface Tail {
  /** The content of the quotes, joined. */
  readonly explanation: readonly RootContent[];
  readonly hints: readonly Details[];
  readonly wrong: readonly WrongFence[];
}

/** A foreseen wrong answer. */
export interface WrongFence {
  readonly fence: Code;
  /** The content of the quote under it. */
  readonly feedback: readonly RootContent[];
}

/** Reads what follows the answer block; anything that is neither quote, hint nor foreseen wrong answer is reported. */
export function readTail(
  nodes: readonly RootContent[],
  type: TypeName,
  source: string,
  report: Report,
): Tail {
  const explanation: RootContent[] = [];
  const hints: Details[] = [];
  const wrong: WrongFence[] = [];
  const isTyped = type === 'text' || type === 'number';
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined || isAlreadyReported(node, report)) continue;
    if (node.type === 'blockquote') {
      explanation.push(...node.children);
    } else if (node.type === 'details') {
      hints.push(node);
    } else if (node.type === 'code' && isWrong(node) && isTyped) {
      const next = nodes[index + 1];
      wrong.push({fence: node, feedback: next?.type === 'blockquote' ? next.children : []});
      if (next?.type === 'blockquote') index++;
    } else if (node.type === 'code' && isWrong(node)) {
      report.error(
        'wrong-answer',
        startOf(node),
        'Only answers in words or numbers have foreseen wrong ones.',
        'Say it in the explanation, or as a quote in the choice.',
      );
    } else {
      reportMisplaced(node, type, report);
    }
  }
  return {explanation, hints, wrong};

  function isWrong(node: Code): boolean {
    const fence = readFence(node, source);
    return fence.language === 'answer' && hasFlag(fence, 'wrong');
  }
}

/** Raw HTML and blocks that are never closed have been reported where they stand. */
function isAlreadyReported(node: RootContent, report: Report): boolean {
  return (
    node.type === 'html' ||
    node.type === 'footnoteDefinition' ||
    report.has(['open-fence', 'open-comment', 'bad-math'], startOf(node), startOf(node) + 1)
  );
}

function reportMisplaced(node: RootContent, type: TypeName, report: Report): void {
  const isBlock =
    node.type === 'code' || node.type === 'list' || node.type === 'table' || node.type === 'math';
  const isChoice = type === 'choice' || type === 'many';
  report.error(
    'after-answer',
    startOf(node),
    type === 'blanks' ? 'This stands below the last blank.' : 'This stands below the answer block.',
    isBlock && isChoice
      ? 'If it belongs to the choice above it, indent by two; if it belongs to the question, move it above the choices.'
      : 'If it explains the answer, begin each line with `> `; if it belongs to the question, move it above the answer.',
  );
}
