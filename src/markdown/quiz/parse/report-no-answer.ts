import {nearest} from '../../../core/nearest';
import {endOf, sourceOf, startOf} from '../offsets';
import type {QuestionDraft} from '../quiz-draft';
import type {Report} from '../report';
import type {QuestionClass} from './attribute-list';
import {readFence} from './read-fence';

const usual =
  'Write a list with boxes (`- [ ]`, `- [x]`), a fence `answer`, a blank `[[…]]`, or a class for order, match or open.';

const wanted: Readonly<Record<QuestionClass, string>> = {
  many: 'Write a list with boxes below it: `- [ ]` and `- [x]`.',
  order: 'Write a numbered list in the right order below it, or a fence flagged `order`.',
  match: 'Write a table of two columns below it.',
  open: 'Write a list of criteria with empty boxes below it: `- [ ]`.',
};

/** Reports a question without an answer block, with what it most likely was meant to have. */
export function reportNoAnswer(
  question: QuestionDraft,
  questionClass: QuestionClass | null,
  source: string,
  report: Report,
): void {
  if (isExplained(question, report)) return;
  const meant = questionClass === null ? guess(question, source) : null;
  report.error(
    'no-answer',
    meant?.offset ?? question.heading.offset,
    meant?.message ?? 'This question has no answer block.',
    meant?.fix ?? (questionClass === null ? usual : wanted[questionClass]),
  );
}

/** Whether the answer block is there, and something that was reported keeps it from being one. */
function isExplained({heading, nodes}: QuestionDraft, report: Report): boolean {
  const last = nodes.at(-1);
  const end = last ? endOf(last) : endOf(heading.node);
  return (
    report.has(['blank-form', 'blank-place', 'empty-answer', 'answer-outside'], heading.offset, end) ||
    report.has(['open-fence', 'bad-math', 'open-comment', 'hint-form', 'raw-html'], heading.offset, end)
  );
}

interface Guess {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

function guess({nodes}: QuestionDraft, source: string): Guess | null {
  for (const node of nodes) {
    if (node.type === 'code') {
      const {language, languageOffset} = readFence(node, source);
      if (language !== null && language !== 'answer' && nearest(language, ['answer']) !== null) {
        return {
          offset: languageOffset,
          message: `This question has no answer block; \`${language}\` looks like one.`,
          fix: 'Write `answer` after the backticks.',
        };
      }
    }
    const glued = node.type === 'paragraph' ? /^[ \t]*[-*+]\[[ xX]?\]/mu.exec(sourceOf(node, source)) : null;
    if (glued) {
      return {
        offset: startOf(node) + glued.index,
        message: 'This question has no answer block; a box here stands right after the hyphen.',
        fix: 'Write a space between: `- [ ]`.',
      };
    }
  }
  const list = nodes.find((node) => node.type === 'list' && node.ordered === true);
  const table = nodes.find((node) => node.type === 'table' && node.align?.length === 2);
  const block = list ?? table;
  if (!block) return null;
  const name = block === list ? 'order' : 'match';
  return {
    offset: startOf(block),
    message: `This question has no answer block; this ${block === list ? 'numbered list' : 'table'} is part of the stem.`,
    fix: `If it is the answer, write \`{.${name}}\` at the end of the heading; else add an answer block.`,
  };
}
